import { test } from '@japa/runner'
import { HistoryCount, type HistoryProgress } from '#shared/sync/client/history_count'
import { chain } from '#tests/sync/events'

test.group('The count of a history', () => {
  const follow = (pages: [events: number, remaining: number][]) => {
    const told: (HistoryProgress | null)[] = []
    const count = new HistoryCount((progress) => told.push(progress))
    for (const [events, remaining] of pages) {
      count.asked()
      count.given({ batch: chain(1, events), remaining })
    }
    count.asked()
    return told
  }

  test('rises with what is in the database and ends with null', ({ assert }) => {
    assert.deepEqual(
      follow([
        [200, 250],
        [200, 50],
        [50, 0],
      ]),
      [{ done: 0, total: 450 }, { done: 200, total: 450 }, { done: 400, total: 450 }, null]
    )
  })

  test('says nothing of single pages', ({ assert }) => {
    assert.deepEqual(
      follow([
        [3, 0],
        [1, 0],
      ]),
      []
    )
  })
})
