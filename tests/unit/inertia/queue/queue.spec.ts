import { test } from '@japa/runner'
import { followsLine } from '#shared/queue_line'
import { movesTo } from '~/queue/queue_order'
import type { QueuedWithParent } from '~/queue/queue_query'
import { queueWithWaiting } from '~/queue/waiting_queue'

const placed = (...places: number[]) =>
  places.map((place, index) => ({ id: 'abcdef'[index]!, place }))
/** The ids in the order that the moves give. */
const orderAfter = (items: ReturnType<typeof placed>, id: string, index: number) => {
  const places = new Map(items.map((item) => [item.id, item.place]))
  for (const move of movesTo(items, id, index)) places.set(move.id, move.place)
  return [...places]
    .toSorted(([, a], [, b]) => a - b)
    .map(([each]) => each)
    .join('')
}

test.group('A queue on the page', () => {
  test('{id} goes to index {index}: {order}')
    .with([
      { id: 'a', index: 2, order: 'bca' },
      { id: 'a', index: 1, order: 'bac' },
      { id: 'c', index: 0, order: 'cab' },
      { id: 'b', index: 1, order: 'abc' },
    ])
    .run(({ assert }, { id, index, order }) => {
      assert.equal(orderAfter(placed(1, 2, 3), id, index), order)
      assert.isAtMost(movesTo(placed(1, 2, 3), id, index).length, 1)
    })

  test('makes room where numbers have come to an end', ({ assert }) => {
    const tight = placed(1, 1 + Number.EPSILON, 5)
    assert.equal(orderAfter(tight, 'c', 1), 'acb')
    assert.lengthOf(movesTo(tight, 'c', 1), 2)
  })

  test('shows what this tab has done to it and the store has not yet', ({ assert }) => {
    const about = { chatId: 'chat', messageId: 'a', eventId: 'e', at: 1 }
    const reply = { replyId: 'r', model: 'kamba/guide' }
    const queued = { messageId: 'a', chatId: 'chat', parentId: 'r0', text: 'first', reply, at: 5 }
    const other = { ...queued, messageId: 'b', text: 'second', at: 6 }
    const events = [
      { name: 'v1.MessageQueued', args: queued },
      { name: 'v1.MessageQueued', args: other },
      { name: 'v1.QueuedMessageEdited', args: { ...about, text: 'better' } },
      { name: 'v1.QueuedMessageMoved', args: { ...about, place: 9 } },
    ]
    const texts = (rows: readonly QueuedWithParent[]) => rows.map(({ text }) => text)
    assert.deepEqual(texts(queueWithWaiting([], events, 'chat')), ['second', 'better'])
    const sent = { name: 'v1.MessageSent', args: other }
    assert.deepEqual(texts(queueWithWaiting([], [...events, sent], 'chat')), ['better'])
    assert.deepEqual(queueWithWaiting([], events, 'elsewhere'), [])
  })

  test('follows another try of a reply that came to nothing, and no rival of a good one', ({
    assert,
  }) => {
    const line = new Set(['question', 'another try'])
    const parent = { parentId: 'question', author: 'model', deletedAt: null } as const
    const waits = (state: string) =>
      followsLine({ parentId: 'a reply', parent: { ...parent, state } }, line)
    assert.deepEqual(['failed', 'stopped', 'ended', 'streaming'].map(waits), [
      true,
      true,
      false,
      false,
    ])
  })
})
