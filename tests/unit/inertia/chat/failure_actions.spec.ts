import { test } from '@japa/runner'
import type { ReplyFailure } from '#shared/events/reply_events'
import { failureActions } from '~/chat/failure_actions'

const failed = (changes: Partial<ReplyFailure>): ReplyFailure => ({
  code: 'internal',
  retryable: true,
  provider: 'OpenAI',
  status: null,
  retryAfterSeconds: null,
  ...changes,
})
const budget = (scope: 'person' | 'key' | 'chat') => ({
  scope,
  limitMicros: 1,
  spentMicros: 1,
  estimateMicros: 1,
})

test.group('What can be done about a failed reply', () => {
  test('is to go on only where text has arrived and the line broke', ({ assert }) => {
    assert.include(failureActions(failed({ code: 'stream_cut' }), true), 'continue')
    assert.notInclude(failureActions(failed({ code: 'stream_cut' }), false), 'continue')
    assert.notInclude(failureActions(failed({ code: 'content_refused' }), true), 'continue')
  })

  test('is to raise the budget where it is set', ({ assert }) => {
    const actions = (scope: 'person' | 'key' | 'chat') =>
      failureActions(failed({ code: 'budget_reached', budget: budget(scope) }), false)[0]
    assert.deepEqual((['person', 'key', 'chat'] as const).map(actions), [
      'usage',
      'usage',
      'chat_settings',
    ])
  })

  test('is to make a long chat shorter', ({ assert }) => {
    assert.deepEqual(failureActions(failed({ code: 'context_too_long' }), false), [
      'drop_oldest',
      'fork',
      'another_model',
    ])
  })
})
