import { test } from '@japa/runner'
import fastCheck from 'fast-check'
import { givenMessage } from '#tests/unit/inertia/chat/message_fixture'
import { convertMessage } from '~/chat/convert_messages'
import type { MessageState } from '~/chat/visible_message'

const reply = (state: MessageState) => givenMessage({ author: 'model', state })

test.group('Converting messages for assistant-ui', () => {
  test('keeps who wrote it, and none of what it says', ({ assert }) => {
    assert.containSubset(convertMessage(givenMessage()), { id: 'm1', role: 'user', content: [] })
  })

  test('translates how a reply stands', ({ assert }) => {
    const statuses = (['queued', 'streaming', 'ended', 'stopped', 'failed'] as const).map(
      (state) => convertMessage(reply(state)).status
    )
    assert.deepEqual(statuses, [
      { type: 'running' },
      { type: 'running' },
      { type: 'complete', reason: 'stop' },
      { type: 'incomplete', reason: 'cancelled' },
      { type: 'incomplete', reason: 'error' },
    ])
  })

  test('never throws, whatever a row holds', ({ assert }) => {
    const anything = fastCheck.record({
      author: fastCheck.constantFrom('person' as const, 'model' as const),
      state: fastCheck.constantFrom<MessageState>('sending', 'queued', 'streaming', 'failed'),
      createdAt: fastCheck.double(),
    })
    fastCheck.assert(
      fastCheck.property(anything, (changes) => {
        assert.equal(convertMessage(givenMessage(changes)).id, 'm1')
      })
    )
  })
})
