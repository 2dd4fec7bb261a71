import { test } from '@japa/runner'
import { givenRow } from '#tests/unit/inertia/chat/message_fixture'
import { visibleMessage } from '~/chat/visible_message'

const stateOf = (row: ReturnType<typeof givenRow>, unsentIds: string[], isOnline: boolean) =>
  visibleMessage({ node: row, siblings: [row] }, { unsentIds: new Set(unsentIds), isOnline }).state

test.group('A visible message', () => {
  test('is sending on line and queued off line until the server has it', ({ assert }) => {
    assert.equal(stateOf(givenRow(), ['m1'], true), 'sending')
    assert.equal(stateOf(givenRow(), ['m1'], false), 'queued')
    assert.equal(stateOf(givenRow(), [], false), 'sent')
  })

  test('has the state of its row when it is a reply', ({ assert }) => {
    const reply = givenRow({ author: 'model', state: 'queued' })
    assert.equal(stateOf(reply, ['m1'], true), 'queued')
    assert.equal(stateOf({ ...reply, state: 'failed' }, [], true), 'failed')
  })
})
