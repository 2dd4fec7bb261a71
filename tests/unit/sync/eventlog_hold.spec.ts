import { test } from '@japa/runner'
import { HOLD_MS } from '#shared/limits'
import type { Eventlog } from '#app/sync/eventlog'
import {
  givenEventlog,
  givenSecondEventlog,
  messageSent,
  numbers,
  pieceAppended,
} from '#tests/unit/sync/eventlog_fixture'

/** A client on a slow line: what it pushes names the head of `delayMs` ago. Returns the tries it took. */
async function pushFromAfar(eventlog: Eventlog, clientId: string, delayMs: number) {
  for (let tries = 1; ; tries++) {
    const head = eventlog.head('s')
    await new Promise((resolve) => setTimeout(resolve, delayMs))
    const event = messageSent(head + 1, { clientId })
    if ((await eventlog.push('s', [event], null)).ok) return tries
    if (tries === 20) throw new Error('starved')
  }
}

/** Appends as a streaming reply does, much faster than the line of the client is. */
function givenStream(eventlog: Eventlog) {
  let isRunning = true
  const done = (async () => {
    for (let position = 0; isRunning; position++) {
      await eventlog.append('s', [pieceAppended(position)])
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
  })()
  return () => ((isRunning = false), done)
}

test.group('Eventlog: hold', () => {
  test('a push from afar gets in while a reply streams', async (context) => {
    const { eventlog } = givenEventlog(context)
    const stop = givenStream(eventlog)
    const tries = await pushFromAfar(eventlog, 'afar', 60)
    await stop()
    context.assert.isAtMost(tries, 3)
  })

  test('three clients get in before the server goes on', async (context) => {
    const { eventlog } = givenEventlog(context)
    const stop = givenStream(eventlog)
    await Promise.all(
      ['a', 'b', 'c'].map((client, index) => pushFromAfar(eventlog, client, 40 + 15 * index))
    )
    await stop()
    const authors = eventlog.page('s', 0).map(({ clientId }) => clientId)
    const first = authors.findIndex((author) => author !== 'server')
    context.assert.notInclude(authors.slice(first, first + 3), 'server')
  })

  test('an append waits until the refused client has pushed', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append('s', [pieceAppended(0)])
    await eventlog.push('s', [messageSent(1)], null)
    const order: string[] = []
    const append = eventlog.append('s', [pieceAppended(1)]).then(() => order.push('server'))
    await new Promise((resolve) => setTimeout(resolve, 100))
    await eventlog.push('s', [messageSent(2)], null).then(() => order.push('client'))
    await append
    context.assert.deepEqual(order, ['client', 'server'])
    context.assert.deepEqual(numbers(eventlog.page('s', 0)), [1, 2, 3])
  })

  test('an append of another process waits, too, and goes on at once', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    const worker = givenSecondEventlog(context, file)
    await worker.append('s', [pieceAppended(0)])
    await eventlog.push('s', [messageSent(1)], null)
    const append = worker.append('s', [pieceAppended(1)])
    await new Promise((resolve) => setTimeout(resolve, 50))
    await eventlog.push('s', [messageSent(2)], null)
    await append
    context.assert.deepEqual(
      eventlog.page('s', 0).map(({ clientId }) => clientId),
      ['server', 'browser', 'server']
    )
  })

  test('appends that waited keep their order, also before one that comes when the hold is over', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append('s', [pieceAppended(0)])
    await eventlog.push('s', [messageSent(1)], null)
    const appends = [1, 2, 3].map((position) => eventlog.append('s', [pieceAppended(position)]))
    await new Promise((resolve) => setTimeout(resolve, 50))
    const late = eventlog.tail.subscribe('s', () => {
      late()
      appends.push(eventlog.append('s', [pieceAppended(4)]))
    })
    await eventlog.push('s', [messageSent(2)], null)
    await new Promise((resolve) => setTimeout(resolve, 20))
    await Promise.all(appends)
    const positions = eventlog
      .page('s', 2)
      .map(({ args }) => (args as { position: number }).position)
    context.assert.deepEqual(positions, [1, 2, 3, 4])
  })

  test('a client that never comes back delays the server no longer than the hold', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append('s', [pieceAppended(0)])
    await eventlog.push('s', [messageSent(1)], null)
    const startedAt = performance.now()
    await eventlog.append('s', [pieceAppended(1)])
    const waited = performance.now() - startedAt
    context.assert.isAbove(waited, HOLD_MS / 2)
    context.assert.isBelow(waited, 4 * HOLD_MS)
  })

  test('a client that hammers does not keep the server back for ever', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append('s', [pieceAppended(0)])
    const hammer = setInterval(() => void eventlog.push('s', [messageSent(1)], null), 2)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const startedAt = performance.now()
    await eventlog.append('s', [pieceAppended(1)])
    clearInterval(hammer)
    context.assert.isBelow(performance.now() - startedAt, 3 * HOLD_MS)
  })

  test('clients that only meet each other cause no hold', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.push('s', [messageSent(1)], null)
    await eventlog.push('s', [messageSent(1, { clientId: 'other' })], null)
    const startedAt = performance.now()
    await eventlog.append('s', [pieceAppended(0)])
    context.assert.isBelow(performance.now() - startedAt, HOLD_MS / 2)
  })
})
