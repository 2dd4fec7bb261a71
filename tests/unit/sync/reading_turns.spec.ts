import { test } from '@japa/runner'
import { ReadingTurns } from '#app/sync/reading_turns'

const work = (ms: number) => {
  const until = performance.now() + ms
  while (performance.now() < until);
}

test.group('ReadingTurns', () => {
  test('leave room for others between readers that take long', async ({ assert }) => {
    const turns = new ReadingTurns()
    let others = 0
    const timer = setInterval(() => others++, 1)
    await Promise.all(Array.from({ length: 20 }, () => turns.take().then(() => work(10))))
    clearInterval(timer)
    assert.isAbove(others, 10)
  })

  test('give everybody one, in order', async ({ assert }) => {
    const turns = new ReadingTurns()
    const order: number[] = []
    const wanted = Array.from({ length: 1_000 }, (_, index) => index)
    await Promise.all(wanted.map((index) => turns.take().then(() => order.push(index))))
    assert.deepEqual(order, wanted)
  })

  test('let a reader that is alone begin at once', async ({ assert }) => {
    let hasBegun = false
    void new ReadingTurns().take().then(() => (hasBegun = true))
    await Promise.resolve()
    await Promise.resolve()
    assert.isTrue(hasBegun)
  })
})
