import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { WebSocket, WebSocketServer } from 'ws'
import { Connection } from '#app/sync/connection'
import { Ephemerals } from '#app/sync/ephemerals'
import { Eventlog } from '#app/sync/eventlog'
import { MAX_FRAME_BYTES } from '#shared/limits'
import type { SocketClass } from '#shared/sync/client/socket_class'

/**
 * Our log, our connection and a real socket, put together without accounts and without the list of events: any store, any event.
 * For suites that know nothing of chats; nothing of it is in the product.
 */
export async function openOpenSite() {
  const folder = mkdtempSync(join(tmpdir(), 'kamba-open-'))
  const eventlog = new Eventlog(join(folder, 'eventlog.sqlite'), undefined, () => null)
  const ephemerals = new Ephemerals()
  const report = (error: unknown) => {
    throw error
  }
  const start = async (port: number) => {
    const server = new WebSocketServer({ port, host: '127.0.0.1', maxPayload: MAX_FRAME_BYTES })
    server.on('connection', (socket) => {
      const connection = new Connection(socket, {
        eventlog,
        ephemerals,
        mayOpen: () => true,
        isSignedIn: async () => true,
        received: () => 0,
        log: { debug: () => {}, info: () => {}, warn: () => {} },
        report,
      })
      socket.on('message', (data: Buffer, isBinary) => connection.receive(data, isBinary))
      socket.on('close', () => connection.closed())
      socket.on('error', () => {})
    })
    await once(server, 'listening')
    return server
  }
  let server = await start(0)
  const { port } = server.address() as AddressInfo
  const stop = async () => {
    for (const socket of server.clients) socket.terminate()
    await new Promise((resolve) => server.close(resolve))
  }
  return {
    options: {
      url: `ws://127.0.0.1:${port}`,
      WebSocket: WebSocket as unknown as SocketClass,
    },
    goOffline: stop,
    goOnline: async () => void (server = await start(port)),
    async close() {
      await stop()
      eventlog.close()
      rmSync(folder, { recursive: true })
    },
  }
}
