import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import type { SyncBackendOptions } from '#shared/sync/sync_backend'
import { MemorySyncServer } from '#tests/fakes/memory_sync_server'
import { chain, event, numbersOf } from '#tests/sync/events'
import { openSyncClient, type SyncClient } from '#tests/sync/sync_client'
import { until } from '#tests/until'

/** What needs a server that misbehaves on command; the contract itself is tests/sync/register_sync_suite.ts. */
test.group('sync_backend', (group) => {
  let server: MemorySyncServer
  let clients: SyncClient[]
  const open = async (options: Partial<SyncBackendOptions> = {}) => {
    const WebSocket = server.SocketClass
    const client = await openSyncClient('store', { url: 'ws://memory/sync', WebSocket, ...options })
    clients.push(client)
    return client
  }
  group.each.setup(() => {
    server = new MemorySyncServer()
    clients = []
    return async () => {
      for (const client of clients) await client.close()
    }
  })

  test('sends hello and the first pull without waiting for the welcome', async ({ assert }) => {
    const client = await open()
    client.live()
    await until(() => server.received.length >= 2, 'two frames')
    assert.deepEqual(
      server.received.slice(0, 2).map(({ type }) => type),
      ['hello', 'pull']
    )
  })

  test('pushes again when the server answers {$self}')
    .with(['storage_busy', 'internal'] as const)
    .run(async ({ assert }, kind) => {
      const client = await open()
      server.pushErrors.push(kind)
      assert.isNull(await client.push([event(1)]))
      assert.equal(server.log('store').head, 1)
    })

  test('waits with a push while the disk of the server is full', async ({ assert }) => {
    const client = await open()
    server.pushErrors.push('storage_full')
    const outcome = await Promise.race([client.push([event(1)]), sleep(300, 'waiting')])
    assert.equal(outcome, 'waiting')
    assert.isEmpty(server.pushErrors)
  })

  test('fails a push that the server will never take', async ({ assert }) => {
    const client = await open()
    server.pushErrors.push('event_refused')
    assert.equal((await client.push([event(1)]))?._tag, 'UnknownError')
  })

  test('sends nothing of a split push after the part that was refused', async ({ assert }) => {
    const client = await open()
    server.pushErrors.push(null, 'event_refused')
    assert.equal((await client.push(chain(1, 250)))?._tag, 'UnknownError')
    assert.equal(server.log('store').head, 100)
  })

  test('leaves a gap between two live batches', async ({ assert }) => {
    const client = await open({ timing: { pullGapMs: 100 } })
    const pull = client.live()
    await until(() => pull.items.length > 0, 'the first item')
    await sleep(150)
    const start = performance.now()
    const append = setInterval(() => server.append('store', 'v1.StoreNudged', {}), 10)
    await sleep(450)
    clearInterval(append)
    const batches = pull.items.length - 1
    assert.isAtMost(batches, Math.ceil((performance.now() - start) / 100) + 1)
    assert.isAtLeast(batches, 3)
  })

  test('gives pages of history without a gap', async ({ assert }) => {
    const client = await open({ timing: { pullGapMs: 500 } })
    await client.push(chain(1, 1_000))
    const reader = await open({ timing: { pullGapMs: 500 } })
    const pull = reader.live()
    assert.isBelow(await until(() => pull.events.length === 1_000, 'history'), 450)
  })

  test('stops for good when its version is no longer spoken', async ({ assert }) => {
    server.refusing = 'version_not_supported'
    const client = await open({ timing: { firstRetryMs: 5 } })
    await until(() => client.states.at(-1)?.upgrade === true, 'the wish for an upgrade')
    await sleep(100)
    assert.equal(server.attempts, 1)
  })

  test('tries a store that is refused again, but slowly', async ({ assert }) => {
    server.refusing = 'store_forbidden'
    const client = await open({ timing: { firstRetryMs: 5, slowRetryMs: 200 } })
    await sleep(500)
    assert.isAtMost(server.attempts, 6)
    server.refusing = null
    await until(() => client.isConnected(), 'the connection')
  })

  test('does not hurry back to a server that welcomes and closes', async ({ assert }) => {
    const client = await open({ timing: { firstRetryMs: 20 } })
    const cut = setInterval(() => client.isConnected() && server.cut(), 1)
    await sleep(1_000)
    clearInterval(cut)
    assert.isAtMost(server.attempts, 9)
  })

  test('passes a wish for a nudge on', async ({ assert }) => {
    let nudge = () => {}
    const client = await open({ nudges: (wish) => ((nudge = wish), () => (nudge = () => {})) })
    const pull = client.live()
    await until(() => pull.items.length > 0, 'the first item')
    nudge()
    await until(() => pull.events.length === 1, 'the nudge')
    assert.equal(pull.events[0]!.name, 'v1.StoreNudged')
  })

  test('keeps a live pull through errors of the server', async ({ assert }) => {
    const client = await open({ timing: { firstRetryMs: 5, longestRetryMs: 5 } })
    server.pullErrors.push('storage_busy')
    const pull = client.live()
    await until(() => pull.items.length > 0, 'the first item')
    assert.isNull(pull.ended())
  })

  test('never hands an event over twice: at or below its head it would kill the leader', async ({
    assert,
  }) => {
    const client = await open()
    await client.push(chain(1, 3))
    const pull = client.live(1)
    await until(() => pull.events.length === 2, 'what follows the cursor')
    server.repeat('store')
    await client.push([event(4)])
    await until(() => pull.events.length >= 3, 'the next event')
    assert.deepEqual(numbersOf(pull.events), [2, 3, 4])
  })

  test('cancels a live pull that is no longer wanted', async ({ assert }) => {
    const client = await open()
    const pull = client.live()
    await until(() => pull.items.length > 0, 'the first item')
    await pull.stop()
    await until(() => server.received.at(-1)?.type === 'cancel', 'the cancel')
    assert.equal(server.log('store').pulls.size, 0)
  })
})
