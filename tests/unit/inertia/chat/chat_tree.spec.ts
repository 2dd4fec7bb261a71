import { test } from '@japa/runner'
import fastCheck from 'fast-check'
import { visibleBranch } from '~/chat/chat_tree'

const node = (id: string, parentId: string | null = null) => ({ id, parentId })
const idsOf = (nodes: { id: string; parentId: string | null }[], headId: string | null) =>
  visibleBranch(nodes, headId).map((step) => step.node.id)

// m1 - r1 - m2 - r2
//         \ m3 - r3
const forked = [
  node('m1'),
  node('r1', 'm1'),
  node('m2', 'r1'),
  node('r2', 'm2'),
  node('m3', 'r1'),
  node('r3', 'm3'),
]

test.group('The visible branch', () => {
  test('ends at the newest node when no head is chosen or known', ({ assert }) => {
    assert.deepEqual(idsOf(forked, null), ['m1', 'r1', 'm3', 'r3'])
    assert.deepEqual(idsOf(forked, 'gone'), ['m1', 'r1', 'm3', 'r3'])
  })

  test('leads through the chosen head to the newest leaf below it', ({ assert }) => {
    assert.deepEqual(idsOf(forked, 'm2'), ['m1', 'r1', 'm2', 'r2'])
    assert.deepEqual(idsOf(forked, 'r1'), ['m1', 'r1', 'm3', 'r3'])
  })

  test('names the siblings of each node, oldest first', ({ assert }) => {
    const siblings = visibleBranch(forked, 'r2').map((step) => step.siblings.map(({ id }) => id))
    assert.deepEqual(siblings, [['m1'], ['r1'], ['m2', 'm3'], ['r2']])
  })

  test('passes over what is deleted, and keeps what followed it', ({ assert }) => {
    const without = (...ids: string[]) =>
      forked.map((each) => ({ ...each, deletedAt: ids.includes(each.id) ? 1 : null }))
    assert.deepEqual(idsOf(without('r1', 'm3'), null), ['m1', 'r3'])
    assert.deepEqual(idsOf(without('m1', 'r1', 'm2'), 'r2'), ['r2'])
    assert.deepEqual(idsOf(without('r2'), 'r2'), ['m1', 'r1', 'm2'])
    assert.deepEqual(idsOf(without(...forked.map(({ id }) => id)), 'r2'), [])
  })

  test('comes to an end when deleted nodes go in a circle', ({ assert }) => {
    const circle = [
      { ...node('a', 'b'), deletedAt: 1 },
      { ...node('b', 'a'), deletedAt: 1 },
    ]
    assert.deepEqual(idsOf([...circle, node('c', 'a')], null), ['c'])
  })

  test('puts a node whose parent is missing at the root', ({ assert }) => {
    assert.deepEqual(idsOf([node('r9', 'not-here')], null), ['r9'])
  })

  test('is empty for an empty chat', ({ assert }) => {
    assert.deepEqual(idsOf([], 'm1'), [])
  })

  test('ends for any parents, circles included, and repeats nothing', ({ assert }) => {
    const id = fastCheck.constantFrom('a', 'b', 'c', 'd', 'e')
    const nodes = fastCheck.uniqueArray(
      fastCheck.record({ id, parentId: fastCheck.option(id, { nil: null }) }),
      { selector: (entry) => entry.id }
    )
    fastCheck.assert(
      fastCheck.property(nodes, fastCheck.option(id, { nil: null }), (anyNodes, headId) => {
        const ids = idsOf(anyNodes, headId)
        assert.equal(new Set(ids).size, ids.length)
        assert.equal(ids.length > 0, anyNodes.length > 0)
      })
    )
  })
})
