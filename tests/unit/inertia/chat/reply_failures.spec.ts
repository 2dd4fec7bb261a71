import { test } from '@japa/runner'
import { type ReplyFailure, ReplyFailureCode } from '#shared/events/reply_events'
import { durationText, failureSource, failureText, secondsUntilRetry } from '~/chat/reply_failures'

const failure = (changes: Partial<ReplyFailure> = {}): ReplyFailure => ({
  code: 'provider_busy',
  retryable: true,
  provider: 'OpenAI',
  status: 429,
  retryAfterSeconds: 30,
  ...changes,
})

test.group('The text of a failed reply', () => {
  test('exists for every code', ({ assert }) => {
    for (const code of ReplyFailureCode.literals) {
      const { title, advice } = failureText(failure({ code }))
      assert.isTrue(title.length > 10 && advice.length > 10, code)
    }
  })

  test('names the provider and its HTTP status', ({ assert }) => {
    assert.equal(failureText(failure()).title, 'OpenAI is busy')
    assert.equal(failureSource(failure()), 'OpenAI, HTTP 429')
    assert.equal(failureSource(failure({ status: null })), 'OpenAI')
  })

  test('has words for a code of a newer version', ({ assert }) => {
    const unknown = failure({ code: 'moon_phase' as ReplyFailureCode })
    assert.deepEqual(failureText(unknown), failureText(failure({ code: 'internal' })))
  })
})

test.group('The countdown of a failed reply', () => {
  test('ends at zero and is absent when the provider named no time', ({ assert }) => {
    assert.equal(secondsUntilRetry(failure(), 1_000, 11_500), 20)
    assert.equal(secondsUntilRetry(failure(), 1_000, 99_000), 0)
    assert.isNull(secondsUntilRetry(failure({ retryAfterSeconds: null }), 0, 0))
  })

  test('is read in minutes and seconds', ({ assert }) => {
    assert.equal(durationText(42), '42 s')
    assert.equal(durationText(185), '3 min 5 s')
  })
})
