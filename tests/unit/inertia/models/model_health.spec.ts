import { test } from '@japa/runner'
import type { ReplyFailure, ReplyFailureCode } from '#shared/events/reply_events'
import { type Outcome, TROUBLE_MS, troublesOf, troubleWords } from '~/models/model_health'

const NOW = 10_000_000
const failed = (code: ReplyFailureCode, provider = 'OpenAI', at = NOW - 1_000): Outcome => {
  const failure: ReplyFailure = {
    code,
    provider,
    status: 503,
    retryable: true,
    retryAfterSeconds: null,
  }
  return { model: 'openai/gpt-5', failure, via: null, at }
}
const answered = (via: string | null = null): Outcome => ({
  model: 'openai/gpt-5',
  failure: null,
  via,
  at: NOW - 500,
})
const troubles = (...outcomes: Outcome[]) => troublesOf(outcomes, () => 'OpenAI', NOW)

test.group('The health of models', () => {
  test('marks a provider that failed, and no other', ({ assert }) => {
    const { providers } = troubles(failed('provider_down'), failed('provider_busy', 'Mistral'))
    assert.deepEqual([...providers.keys()], ['OpenAI', 'Mistral'])
    assert.equal(
      troubleWords(providers.get('OpenAI')!, NOW + 120_000),
      'did not answer 2 min ago (HTTP 503)'
    )
  })

  test('forgets it after an answer, and after ten minutes', ({ assert }) => {
    assert.equal(troubles(answered(), failed('provider_down')).providers.size, 0)
    const old = failed('provider_down', 'OpenAI', NOW - TROUBLE_MS - 1)
    assert.equal(troubles(old).providers.size, 0)
  })

  test('takes an answer by way of somebody else for none of the maker', ({ assert }) => {
    const { providers } = troubles(answered('OpenRouter'), failed('provider_down'))
    assert.deepEqual([...providers.keys()], ['OpenAI'])
  })

  test('marks a model alone that is not known, and nothing for what a message caused', ({
    assert,
  }) => {
    const unknown = troubles(failed('model_not_found'))
    assert.deepEqual([[...unknown.models.keys()], unknown.providers.size], [['openai/gpt-5'], 0])
    const refused = troubles(failed('content_refused'))
    assert.equal(refused.models.size + refused.providers.size, 0)
  })
})
