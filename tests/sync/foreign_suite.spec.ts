import { test } from '@japa/runner'
import type { SyncBackendOptions } from '#shared/sync/sync_backend'
import type { WireEvent } from '#shared/sync/wire_event'
import { MemorySyncServer } from '#tests/fakes/memory_sync_server'
import { numbersOf } from '#tests/sync/events'
import { openOpenSite } from '#tests/sync/open_site'
import { eventsOf, openSyncClient, type SyncClient } from '#tests/sync/sync_client'
import { until } from '#tests/until'

type OpenSite = {
  readonly options: SyncBackendOptions
  goOffline(): Promise<void>
  goOnline(): Promise<void>
  close(): Promise<void>
}

async function openMemory(): Promise<OpenSite> {
  const server = new MemorySyncServer()
  return {
    options: { url: 'ws://memory/sync', WebSocket: server.SocketClass },
    goOffline: async () => ((server.away = true), server.cut()),
    goOnline: async () => void (server.away = false),
    close: async () => server.cut(),
  }
}

const todo = (seqNum: number, text = 'a', parentSeqNum = seqNum - 1): WireEvent => ({
  name: 'todoCreated',
  args: { id: String(seqNum), text, completed: false },
  seqNum,
  parentSeqNum,
  clientId: 'client-of-others',
  sessionId: 'session',
})
const todos = (first: number, count: number, text?: string, parent = first - 1) =>
  Array.from({ length: count }, (_, index) =>
    todo(first + index, text, index === 0 ? parent : first + index - 1)
  )

/** What the provider suite of LiveStore asks of anybody's provider, with events and stores that are none of ours. */
for (const [name, open] of Object.entries({ 'memory': openMemory, 'open server': openOpenSite }))
  test.group(`${name}: the cases of a foreign suite`, (group) => {
    let site: OpenSite
    let client: SyncClient
    group.each.setup(async () => {
      site = await open()
      client = await openSyncClient(`test-store of others, ${'x'.repeat(150)}`, site.options)
      return async () => {
        await client.close()
        await site.close()
      }
    })

    test('a new backend is not connected, and is after connect', async ({ assert }) => {
      assert.isFalse(client.isConnected())
      assert.isNull(await client.connect())
      assert.isTrue(client.isConnected())
      assert.isNull(await client.ping())
    })

    test('the first item of an empty store says that there is no more', async ({ assert }) => {
      const empty = { batch: [], pageInfo: { _tag: 'NoMore' } }
      assert.deepEqual(await client.pull(), [empty])
      await client.push([todo(1)])
      assert.deepEqual(await client.pull(1), [empty])
    })

    test('an idle live pull brings a later event', async ({ assert }) => {
      const pull = client.live()
      await until(() => pull.items.length > 0, 'the first item')
      await client.push([todo(1)])
      await until(() => pull.events.length === 1, 'the event')
      assert.deepEqual(pull.events, [todo(1)])
    })

    test('a first event may be number 100, or 20000', async ({ assert }) => {
      const other = await openSyncClient('another store', site.options)
      assert.isNull(await client.push([todo(100, 'a', 0)]))
      assert.isNull(await other.push([todo(20_000, 'a', 0)]))
      assert.deepEqual(numbersOf(eventsOf(await client.pull())), [100])
      assert.deepEqual(numbersOf(eventsOf(await other.pull())), [20_000])
      await other.close()
    })

    test('few large events and many small ones arrive whole', async ({ assert }) => {
      const batches = [...Array(10)].map((_, index) => todos(1 + index * 6, 6, 'x'.repeat(120_000)))
      for (const batch of batches) assert.isNull(await client.push(batch))
      for (let first = 61; first <= 1_860; first += 90)
        assert.isNull(await client.push(todos(first, 90, 'x'.repeat(1_024))))
      assert.deepEqual(
        numbersOf(eventsOf(await client.pull())),
        Array.from({ length: 1_860 }, (_, index) => index + 1)
      )
    })

    test('ten thousand events come in order, also from the middle', async ({ assert }) => {
      for (let first = 20_000; first < 30_000; first += 100)
        assert.isNull(await client.push(todos(first, 100, 'a', first === 20_000 ? 0 : first - 1)))
      const [all, later] = [await client.pull(), await client.pull(25_000)]
      assert.deepEqual(eventsOf(all), todos(20_000, 10_000, 'a', 0))
      assert.lengthOf(eventsOf(later), 4_999)
      assert.equal(eventsOf(later)[0]!.seqNum, 25_001)
    }).timeout(60_000)

    test('a live pull and a push survive a server that was away', async ({ assert }) => {
      const pull = client.live()
      await until(() => pull.items.length > 0, 'the first item')
      await site.goOffline()
      const pushed = client.push([todo(1)])
      await site.goOnline()
      assert.isNull(await pushed)
      await until(() => pull.events.length === 1, 'the event')
    })
  })
