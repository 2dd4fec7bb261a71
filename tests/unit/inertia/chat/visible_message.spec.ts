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

  test('says on which other devices somebody went on from the same place', ({ assert }) => {
    const [mine, theirs, old] = ['Laptop', 'Phone', null].map((device, index) =>
      givenRow({ id: `m${index}`, device })
    )
    const alsoOn = (
      node: ReturnType<typeof givenRow>,
      siblings = [mine!, theirs!, theirs!, old!]
    ) => visibleMessage({ node, siblings }, { unsentIds: new Set(), isOnline: true }).alsoOn
    assert.deepEqual(alsoOn(mine!), ['Phone'])
    assert.deepEqual(alsoOn(theirs!), ['Laptop'])
    assert.deepEqual(alsoOn(old!), [])
    assert.deepEqual(alsoOn(mine!, [mine!, mine!]), [])
  })
})
