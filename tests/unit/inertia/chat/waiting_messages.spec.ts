import { test } from '@japa/runner'
import { events } from '#shared/schema'
import { givenRow } from '#tests/unit/inertia/chat/message_fixture'
import { headWithWaiting, withWaiting } from '~/chat/waiting_messages'

const sent = events.messageSent({
  messageId: 'm2',
  chatId: 'c1',
  parentId: 'm1',
  text: 'And then?',
  reply: { replyId: 'r2', model: 'kamba/guide' },
  at: 2,
})

test.group('Messages that wait in the commit queue', () => {
  test('stand behind those of the store, each with its reply', ({ assert }) => {
    const rows = withWaiting([givenRow()], [sent], 'c1')
    assert.deepEqual(
      rows.map(({ id, parentId, state }) => [id, parentId, state]),
      [
        ['m1', null, 'sent'],
        ['m2', 'm1', 'sent'],
        ['r2', 'm2', 'queued'],
      ]
    )
  })

  test('are not doubled when the store has them already', ({ assert }) => {
    const rows = [givenRow({ id: 'm2' }), givenRow({ id: 'r2', author: 'model' })]
    assert.strictEqual(withWaiting(rows, [sent], 'c1'), rows)
  })

  test('do not show in other chats', ({ assert }) => {
    assert.deepEqual(withWaiting([], [sent], 'c2'), [])
  })

  test('take a branch that was chosen last along', ({ assert }) => {
    const choice = events.chatViewSet({ headId: 'r2' }, 'c1')
    assert.equal(headWithWaiting('r1', [choice, sent], 'c1'), 'r2')
    assert.equal(headWithWaiting('r1', [choice], 'c2'), 'r1')
  })
})
