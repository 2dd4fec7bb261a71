import { test } from '@japa/runner'
import { contextLedger } from '~/chat/context_ledger'
import { givenRow } from '#tests/unit/inertia/chat/message_fixture'

const reply = { author: 'model', state: 'ended' } as const
const rows = [
  givenRow({ id: 'm1', text: 'first' }),
  givenRow({ id: 'r1', parentId: 'm1', ...reply, parts: [{ kind: 'text', text: 'one' }] }),
  givenRow({ id: 'other', parentId: 'm1', ...reply, parts: [{ kind: 'text', text: 'no' }] }),
  givenRow({ id: 'm2', parentId: 'r1', text: 'second' }),
  givenRow({ id: 'r2', parentId: 'm2', ...reply, parts: [{ kind: 'text', text: 'two' }] }),
  givenRow({ id: 'm3', parentId: 'r2', text: 'third' }),
]
const states = (sent: object) =>
  contextLedger(rows, 'm3', { messages: 3, estimatedTokens: 9, ...sent }).map(
    ({ id, state }) => `${id} ${state}`
  )

test.group('The context ledger', () => {
  test('has the branch that was answered, oldest first', ({ assert }) => {
    assert.deepEqual(states({}), ['m1 sent', 'r1 sent', 'm2 sent', 'r2 sent', 'm3 sent'])
  })

  test('says what was dropped, pinned and left out', ({ assert }) => {
    const sent = { fromId: 'm2', pinnedIds: ['m1'], excludedIds: ['r2'] }
    assert.deepEqual(states(sent), ['m1 pinned', 'r1 dropped', 'm2 sent', 'r2 excluded', 'm3 sent'])
  })

  test('leaves out what is empty, and ends in a circle', ({ assert }) => {
    const circle = [
      givenRow({ id: 'a', parentId: 'b', text: '' }),
      givenRow({ id: 'b', parentId: 'a' }),
    ]
    const entries = contextLedger(circle, 'b', { messages: 1, estimatedTokens: 1 })
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['b']
    )
  })
})
