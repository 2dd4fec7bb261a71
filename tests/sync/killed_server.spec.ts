import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { WebSocket } from 'ws'
import type { SocketClass } from '#shared/sync/client/socket_class'
import { ProductionServer } from '#tests/production_server'
import { openWriter } from '#tests/sync/chaining_writer'
import { eventsOf, openSyncClient } from '#tests/sync/sync_client'
import { until } from '#tests/until'

const KILLS = 4

test.group('a server that is killed', (group) => {
  let server: ProductionServer
  group.setup(async () => {
    server = await ProductionServer.start()
    return () => server.stop()
  })

  test('has what it acknowledged exactly once, and both writers go on by themselves', async ({
    assert,
  }) => {
    const response = await fetch(server.url)
    const cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const storeId = /"storeId":"([^"]+)"/.exec(await response.text())![1]!
    const open = () =>
      openSyncClient(storeId, {
        url: `${server.url}/sync`,
        WebSocket: WebSocket as unknown as SocketClass,
        headers: { cookie, origin: server.url },
      })
    const clients = [await open(), await open()]
    const writers = clients.map(openWriter)

    let isOver = false
    const written: string[] = []
    const writing = writers.map(async ({ write }, index) => {
      for (let count = 0; !isOver; count++) {
        const id = `${index}-${count}`
        await write(id)
        written.push(id)
      }
    })
    for (let kill = 0; kill < KILLS; kill++) {
      const before = written.length
      await until(() => written.length > before + 5, 'writing to go on', 15_000)
      await sleep(Math.random() * 50)
      await server.restart('SIGKILL')
    }
    isOver = true
    await Promise.all(writing)
    const ids = eventsOf(await clients[0]!.pull())
      .map(({ clientId }) => clientId)
      .filter((id) => id !== 'server')
    for (const client of clients) await client.close()
    assert.isAbove(written.length, KILLS * 5)
    assert.sameMembers(ids, written)
  }).timeout(90_000)
})
