import { test } from '@japa/runner'
import type { SyncBackend } from '@livestore/common'
import { Effect, Fiber, Stream } from '@livestore/utils/effect'
import type { Answer, Connection, OpenRequest } from '#shared/sync/client/connection'
import { pullStream } from '#shared/sync/client/pull_stream'
import { TIMING } from '#shared/sync/client/timing'
import { chain } from '#tests/sync/events'
import { until } from '#tests/until'

/** A live pull whose pages come when the test gives them. */
async function openPull(historyPauseMs: number) {
  let answer: ((page: Answer) => void) | undefined
  const connection = {
    ask: (request: OpenRequest) => ((answer = request.onAnswer), 1),
    forget: () => {},
    send: () => {},
  } as unknown as Connection
  const timing = { ...TIMING, historyPauseMs }
  const pull = { connection, cursor: null, live: true, backendId: () => null, timing }
  const items: SyncBackend.PullResItem[] = []
  const fiber = Effect.runFork(
    pullStream(pull, () => Effect.void).pipe(
      Stream.runForEach((item) => Effect.sync(() => items.push(item)))
    )
  )
  await until(() => answer !== undefined, 'the first request')
  return {
    items,
    page: (first: number, count: number, remaining: number) =>
      answer!({ type: 'page', id: 1, batch: chain(first, count), remaining, backendId: 'b' }),
    stop: () => Effect.runPromise(Fiber.interrupt(fiber)),
  }
}
const shapes = (items: SyncBackend.PullResItem[]) =>
  items.map(({ batch, pageInfo }) => `${batch.length} ${pageInfo._tag}`)

test.group('A pull of history', () => {
  test('that does not go on ends for now, once, and goes on later', async ({ assert }) => {
    const pull = await openPull(30)
    pull.page(1, 3, 2)
    await until(() => pull.items.length === 2, 'the pause')
    await new Promise((resolve) => setTimeout(resolve, 80))
    pull.page(4, 2, 0)
    await until(() => pull.items.length === 3, 'the rest')
    assert.deepEqual(shapes(pull.items), ['3 MoreKnown', '0 NoMore', '2 NoMore'])
    await pull.stop()
  })
})
