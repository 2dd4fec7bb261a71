import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { WebSocket, WebSocketServer } from 'ws'
import { Outbox } from '#app/sync/outbox'
import { Pull } from '#app/sync/pull'
import { Heartbeat } from '#providers/websocket/heartbeat'
import { MAX_BUFFERED_BYTES } from '#shared/limits'
import { givenEventlog, pieceAppended } from '#tests/unit/sync/eventlog_fixture'
import { until } from '#tests/until'

/** Both ends of a real socket. */
async function givenSockets({ cleanup }: TestContext) {
  const wss = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(wss, 'listening')
  const client = new WebSocket(`ws://127.0.0.1:${(wss.address() as AddressInfo).port}`)
  const [server] = (await once(wss, 'connection')) as [WebSocket]
  if (client.readyState !== WebSocket.OPEN) await once(client, 'open')
  cleanup(() => {
    client.terminate()
    wss.close()
  })
  return { client, server }
}

const closeCode = async (socket: WebSocket) => ((await once(socket, 'close')) as [number])[0]
const page = (bytes: number) =>
  ({
    type: 'page',
    id: 1,
    remaining: 0,
    backendId: 'b',
    batch: [
      {
        name: 'x',
        args: 'x'.repeat(bytes),
        seqNum: 1,
        parentSeqNum: 0,
        clientId: '',
        sessionId: '',
      },
    ],
  }) as const

test.group('a client that does not read', () => {
  test('costs one page of memory, however much is committed', async (context) => {
    const { client, server } = await givenSockets(context)
    const { eventlog } = givenEventlog(context)
    client.pause()
    const request = { type: 'pull', id: 1, cursor: null, live: true, backendId: null } as const
    const outbox = new Outbox(server)
    const pull = new Pull({
      request,
      storeId: 's',
      backendId: 'b',
      version: 2,
      eventlog,
      outbox,
      fail: () => {},
    })
    void pull.run()
    const pieces = Array.from({ length: 20 }, (_, i) => pieceAppended(i, 'x'.repeat(100_000)))
    for (let round = 0; round < 10; round++) await eventlog.append('s', pieces)
    await until(() => server.bufferedAmount > 0, 'a line that is full')
    pull.stop()
    context.assert.isBelow(server.bufferedAmount, MAX_BUFFERED_BYTES)
  })

  test('is cut when the answers to what it sends pile up', async (context) => {
    const { client, server } = await givenSockets(context)
    const outbox = new Outbox(server)
    client.pause()
    for (let count = 0; count < 2_000_000 && outbox.isOpen; count++) {
      outbox.send({ type: 'pong' })
      if (count % 10_000 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    context.assert.isBelow(server.bufferedAmount, MAX_BUFFERED_BYTES + 10_000)
    client.resume()
    context.assert.equal(await closeCode(client), 4408)
  }).timeout(20_000)

  test('is not cut for answers behind a large page', async (context) => {
    const { client, server } = await givenSockets(context)
    const outbox = new Outbox(server)
    client.pause()
    const sent = Promise.all([1, 2, 3, 4].map(() => outbox.sendPage(page(2_500_000))))
    await new Promise((resolve) => setTimeout(resolve, 50))
    outbox.send({ type: 'pong' })
    context.assert.isTrue(outbox.isOpen)
    client.resume()
    await sent
  })

  test('is cut by the heartbeat; one that reads slowly is not', async (context) => {
    const [dead, slow] = [await givenSockets(context), await givenSockets(context)]
    const heartbeat = new Heartbeat(() => [dead.server, slow.server])
    context.cleanup(() => heartbeat.stop())
    dead.client.pause()
    slow.client.pause()
    heartbeat.add(dead.server)
    heartbeat.add(slow.server)
    slow.server.send('x'.repeat(30_000_000))
    const trickle = setInterval(() => {
      slow.client.resume()
      setTimeout(() => slow.client.pause(), 5)
    }, 20)
    heartbeat.start(400)
    await until(() => dead.server.readyState !== WebSocket.OPEN, 'the cut')
    clearInterval(trickle)
    context.assert.equal(slow.server.readyState, WebSocket.OPEN)
  })
})
