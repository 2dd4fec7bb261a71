import { test } from '@japa/runner'
import { MERGE_EVENTS } from '#shared/limits'
import { takeMergedPage, type Page } from '#shared/sync/client/merge_pages'
import { chain, numbersOf } from '#tests/sync/events'

const page = (first: number, count: number, remaining = 0): Page => ({
  batch: chain(first, count),
  remaining,
})

test.group('merge_pages', () => {
  test('makes one page of all that wait, in order', ({ assert }) => {
    const waiting = [page(1, 2, 3), page(3, 2, 1), page(5, 1, 0)]
    const merged = takeMergedPage(waiting)
    assert.deepEqual(numbersOf(merged.batch), [1, 2, 3, 4, 5])
    assert.equal(merged.remaining, 0)
    assert.lengthOf(waiting, 0)
  })

  test('stops before it holds more than MERGE_EVENTS and says what remains', ({ assert }) => {
    const waiting = [page(1, MERGE_EVENTS - 1, 51), page(MERGE_EVENTS, 1, 50), page(201, 50)]
    const merged = takeMergedPage(waiting)
    assert.lengthOf(merged.batch, MERGE_EVENTS)
    assert.equal(merged.remaining, 50)
    assert.lengthOf(waiting, 1)
  })

  test('takes at most five pages of a history, which may hold folded chats', ({ assert }) => {
    const waiting = [7, 6, 5, 4, 3, 2, 1].map((remaining) => page(8 - remaining, 1, remaining))
    assert.lengthOf(takeMergedPage(waiting).batch, 5)
    assert.lengthOf(waiting, 2)
  })

  test('never splits a page, however large', ({ assert }) => {
    const waiting = [page(1, MERGE_EVENTS + 5), page(300, 1)]
    assert.lengthOf(takeMergedPage(waiting).batch, MERGE_EVENTS + 5)
    assert.lengthOf(waiting, 1)
  })

  test('hands an empty page on, since its end of history counts', ({ assert }) => {
    assert.deepEqual(takeMergedPage([page(1, 0)]), { batch: [], remaining: 0 })
  })
})
