import { test } from '@japa/runner'
import type { BranchRow } from '~/chat/branch_rows'
import { branchAt, momentsOf } from '~/time_travel/chat_moments'

const row = (id: string, parentId: string | null, at: number, deletedAt: number | null = null) =>
  ({
    id,
    parentId,
    chatId: 'c',
    author: id.startsWith('r') ? 'model' : 'person',
    state: id.startsWith('r') ? 'ended' : 'sent',
    createdAt: at,
    deletedAt,
    device: null,
  }) as BranchRow
const ROWS = [
  row('m1', null, 1),
  row('r1', 'm1', 1),
  row('m2', 'r1', 5, 20),
  row('r2', 'm2', 5),
  row('m3', 'm1', 30),
]
const names = (rows: readonly BranchRow[]) =>
  momentsOf(rows).map(({ kind, id }) => (kind === 'deleted' ? `-${id}` : id))
const at = (count: number) => branchAt(ROWS, momentsOf(ROWS), count).map(({ id }) => id)

test.group('A chat as it was', () => {
  test('has a moment for each message, reply and deletion, in their order', ({ assert }) => {
    assert.deepEqual(names(ROWS), ['m1', 'r1', 'm2', 'r2', '-m2', 'm3'])
  })

  test('follows the log where clocks differ, and deletes nothing before it was written', ({
    assert,
  }) => {
    assert.deepEqual(names([row('m1', null, 50, 3), row('r1', 'm1', 2)]), ['m1', 'r1', '-m1'])
  })

  test('shows the branch that was the newest', ({ assert }) => {
    assert.deepEqual(at(2), ['m1', 'r1'])
    assert.deepEqual(at(4), ['m1', 'r1', 'm2', 'r2'])
    assert.deepEqual(at(5), ['m1', 'r1', 'r2'])
    assert.deepEqual(at(6), ['m1', 'm3'])
  })

  test('is quick for five thousand messages', ({ assert }) => {
    const rows = Array.from({ length: 5_000 }, (_, index) =>
      row(`m${index}`, index === 0 ? null : `m${index - 1}`, index)
    )
    const moments = momentsOf(rows)
    const started = performance.now()
    assert.lengthOf(branchAt(rows, moments, 4_000), 4_000)
    assert.isBelow(performance.now() - started, 250)
  })
})
