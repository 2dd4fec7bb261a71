import { test } from '@japa/runner'
import fastCheck from 'fast-check'
import { mapMove } from '~/branches/map_keys'
import { type MapLine, type MapView, mapLines } from '~/branches/map_lines'
import { visibleBranch } from '~/chat/chat_tree'

type Node = { id: string; parentId: string | null; deletedAt?: number; branchName?: string }
const node = (id: string, parentId: string | null = null): Node => ({ id, parentId })

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

function viewOf(nodes: readonly Node[], view: Partial<MapView> = {}): MapView {
  const shown = visibleBranch(nodes, view.headId ?? null).map((step) => step.node.id)
  const headId = shown.at(-1) ?? null
  return { favouriteId: null, toggled: new Set(), ...view, shownIds: new Set(shown), headId }
}
const linesOf = (nodes: readonly Node[], view: Partial<MapView> = {}) =>
  mapLines(nodes, viewOf(nodes, view))
const outline = (lines: readonly MapLine<Node>[]) =>
  lines.map(({ id, level }) => `${'>'.repeat(level - 1)}${id}`)

/** A chat without forks. */
const straight = (length: number) =>
  Array.from({ length }, (_, index) => node(`n${index}`, index === 0 ? null : `n${index - 1}`))

test.group('The map of a chat', () => {
  test('keeps the branch on the screen in its lane, and the others below their fork', ({
    assert,
  }) => {
    assert.deepEqual(outline(linesOf(forked)), ['m1', 'r1', '>m2', '>r2', 'm3', 'r3'])
    const elsewhere = outline(linesOf(forked, { headId: 'm2' }))
    assert.deepEqual(elsewhere, ['m1', 'r1', '>m3', '>r3', 'm2', 'r2'])
  })

  test('says which branch of how many begins where', ({ assert }) => {
    const places = linesOf(forked).map((line) => line.kind === 'message' && line.place)
    assert.deepEqual(places, [null, null, { number: 1, of: 2 }, null, { number: 2, of: 2 }, null])
  })

  test('hides the branches beside the one on the screen where that is asked for', ({ assert }) => {
    const lines = linesOf(forked, { toggled: new Set(['r1']) })
    assert.deepEqual(outline(lines), ['m1', 'r1', 'm3', 'r3'])
    assert.include(lines[1], { branches: 'hidden' })
  })

  test('puts a line above several first messages', ({ assert }) => {
    assert.deepEqual(outline(linesOf([...forked, node('m9')])), [
      'start',
      '>m1',
      '>r1',
      '>>m2',
      '>>r2',
      '>m3',
      '>r3',
      'm9',
    ])
  })

  test('passes over what is deleted, and hangs what followed it where it was', ({ assert }) => {
    const nodes = forked.map((each) => (each.id === 'm2' ? { ...each, deletedAt: 1 } : each))
    assert.deepEqual(outline(linesOf(nodes)), ['m1', 'r1', '>r2', 'm3', 'r3'])
  })

  test('is one line for a long run, until it is opened or holds something special', ({
    assert,
  }) => {
    const chat = straight(5_000)
    assert.deepEqual(outline(linesOf(chat)), ['n0', 'run/n1', 'n4999'])
    assert.lengthOf(linesOf(chat, { toggled: new Set(['run/n1']) }), 5_000)
    const named = chat.map((each) => (each.id === 'n9' ? { ...each, branchName: 'Plan B' } : each))
    assert.deepEqual(outline(linesOf(named)), ['n0', 'run/n1', 'n9', 'run/n10', 'n4999'])
  })

  test('has every message once, whatever parents a client wrote, and 5,000 at once', ({
    assert,
  }) => {
    const ids = fastCheck.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
    const chats = fastCheck.uniqueArray(
      fastCheck.record({ id: ids, parentId: fastCheck.option(ids, { nil: null }) }),
      { selector: ({ id }) => id }
    )
    fastCheck.assert(
      fastCheck.property(chats, (nodes) => {
        const found = linesOf(nodes).filter(({ kind }) => kind === 'message')
        assert.sameMembers(
          found.map(({ id }) => id),
          nodes.map(({ id }) => id)
        )
      })
    )
    // every message asked again: 2,500 forks
    const deep = Array.from({ length: 5_000 }, (_, index) =>
      node(`n${index}`, index < 2 ? null : `n${index - (index % 2) - 2}`)
    )
    const startedAt = performance.now()
    assert.lengthOf(linesOf(deep), 5_001)
    assert.isBelow(performance.now() - startedAt, 1_000)
  })
})

test.group('The keys of the map', () => {
  const lines = linesOf(forked)
  const at = (id: string) => lines.findIndex((line) => line.id === id)

  test('go from line to line and to the ends', ({ assert }) => {
    assert.deepEqual(mapMove('ArrowDown', lines, 0), { to: 1 })
    assert.deepEqual(mapMove('End', lines, 0), { to: 5 })
    assert.isNull(mapMove('a', lines, 0))
  })

  test('open and shut branches, and lead to the fork above', ({ assert }) => {
    assert.deepEqual(mapMove('ArrowLeft', lines, at('r1')), { toggle: 'r1' })
    assert.deepEqual(mapMove('ArrowRight', lines, at('r1')), { to: at('m2') })
    assert.deepEqual(mapMove('ArrowLeft', lines, at('r2')), { to: at('r1') })
    const shut = linesOf(forked, { toggled: new Set(['r1']) })
    assert.deepEqual(mapMove('ArrowRight', shut, 1), { toggle: 'r1' })
  })
})
