import { setTimeout as sleep } from 'node:timers/promises'
import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import Database from 'better-sqlite3'
import { WebSocket } from 'ws'
import Device from '#app/accounts/devices/device'
import Person from '#app/accounts/person'
import { data } from '#config/data'
import type { SocketClass } from '#shared/sync/client/socket_class'
import { ChaosSocket } from '#tests/fakes/chaos_socket'
import { address, attachSockets, givenGuest } from '#tests/functional/sync/socket_client'
import type { SyncSite } from '#tests/sync/sync_site'

type Network = Partial<
  Pick<ChaosSocket, 'latencyMs' | 'jitterMs' | 'slicing' | 'answerBytesPerSecond'>
>

/** The application over HTTP and real sockets, a fresh guest, and a TCP proxy on the way to it that only passes bytes on unless told else. */
export async function openServerSite(network: Network = {}): Promise<SyncSite> {
  await useServer()
  const { storeId, cookie } = await givenGuest()
  const person = await Person.findByOrFail('storeId', storeId)
  const device = await Device.findByOrFail('personId', person.id)
  const eventlog = await app.container.make('eventlog')
  const proxy = Object.assign(await ChaosSocket.listen(Number(process.env.PORT)), network)
  return {
    storeId,
    options: {
      url: `http://127.0.0.1:${proxy.port}/sync`,
      WebSocket: WebSocket as unknown as SocketClass,
      headers: { cookie, origin: address() },
    },
    head: () => eventlog.head(storeId),
    append: async () =>
      void (await eventlog.append(storeId, [{ name: 'v1.StoreNudged', args: {} }])),
    attempts: () => proxy.accepted,
    cut: () => proxy.cut(),
    setAway: (away) => proxy.setAway(away),
    setSilent: (silent) => (proxy.silent = silent),
    setMute: (mute) => (proxy.mute = mute),
    corruptNextAnswer: () => (proxy.corruptNextAnswer = true),
    async restart() {
      proxy.cut()
      await stopServer()
      await sleep(100)
      await startServer()
    },
    async replaceLog() {
      const database = new Database(data.eventlogFile)
      database.prepare('delete from eventlog where store_id = ?').run(storeId)
      database.prepare('delete from stores where store_id = ?').run(storeId)
      database.close()
      proxy.cut()
    },
    async setSignedOut(signedOut) {
      if (signedOut) await person.delete()
      else {
        await Person.create({ id: person.id, storeId })
        await Device.create({ ...device.$attributes })
      }
      proxy.cut()
    },
    async close() {
      await proxy.close()
      await leaveServer()
    },
  }
}

/** There is one port: sites that are open at the same time share the server. */
let users = 0
let stopServer = async () => {}

async function useServer() {
  if (users++ === 0) await startServer()
}

async function leaveServer() {
  if (--users === 0) await stopServer()
}

async function startServer() {
  stopServer = await testUtils.httpServer().start()
  await attachSockets()
}
