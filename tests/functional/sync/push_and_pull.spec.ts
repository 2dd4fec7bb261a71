import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import {
  attachSockets,
  endClients,
  givenClient,
  givenGuest,
  SocketClient,
} from '#tests/functional/sync/socket_client'
import { messageSent, numbers } from '#tests/unit/sync/eventlog_fixture'

test.group('push and pull over the socket', (group) => {
  group.setup(async () => {
    const stop = await testUtils.httpServer().start()
    await attachSockets()
    return stop
  })
  group.each.teardown(endClients)

  test('answers requests that were sent together with the hello', async ({ assert }) => {
    const guest = await givenGuest()
    const client = new SocketClient(guest)
    await client.opened
    client.send({ type: 'hello', version: 1, storeId: guest.storeId })
    client.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
    client.send({ type: 'push', id: 2, batch: [messageSent(1)], backendId: null })
    await client.frame('pushed', ({ id }) => id === 2)
    assert.deepEqual(await client.receives(1), [messageSent(1)])
    assert.equal(client.frames[0]!.type, 'welcome')
  })

  test('brings the events of one device to another at once', async ({ assert }) => {
    const guest = await givenGuest()
    const [phone, laptop] = [await givenClient(guest), await givenClient(guest)]
    phone.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
    await phone.frame('page')
    laptop.send({ type: 'push', id: 1, batch: [messageSent(1), messageSent(2)], backendId: null })
    assert.deepEqual(numbers(await phone.receives(2)), [1, 2])
  })

  test('acknowledges before it publishes', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    client.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
    await client.frame('page')
    client.send({ type: 'push', id: 2, batch: [messageSent(1)], backendId: null })
    await client.receives(1)
    assert.deepEqual(
      client.frames.map(({ type }) => type),
      ['welcome', 'page', 'pushed', 'page']
    )
  })

  test('sends a long history in pages that say what remains', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    for (let start = 1; start <= 401; start += 100) {
      const batch = Array.from({ length: Math.min(100, 450 - start) }, (_, i) =>
        messageSent(start + i)
      )
      client.send({ type: 'push', id: start, batch, backendId: null })
      await client.frame('pushed', ({ id }) => id === start)
    }
    client.send({ type: 'pull', id: 1, cursor: null, live: false, backendId: null })
    await client.frame('end')
    const pages = client.frames.filter((frame) => frame.type === 'page')
    assert.deepEqual(
      pages.map(({ batch, remaining = 0 }) => [batch.length, remaining]),
      [
        [200, 249],
        [200, 49],
        [49, 0],
      ]
    )
    assert.deepEqual(
      numbers(client.events),
      Array.from({ length: 449 }, (_, i) => i + 1)
    )
  })

  test('answers a pull of an empty store with one empty page', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    client.send({ type: 'pull', id: 7, cursor: null, live: false, backendId: null })
    await client.frame('end')
    assert.containsSubset(client.frames[1], { type: 'page', id: 7, batch: [] })
  })

  test('leaves out of a page what the reader knows', async ({ assert }) => {
    const guest = await givenGuest()
    const client = await givenClient(guest)
    const eventlog = await app.container.make('eventlog')
    client.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
    await client.frame('page')
    await eventlog.append(guest.storeId, [{ name: 'v1.StoreNudged', args: {} }])
    await client.receives(1)
    assert.deepEqual(client.frames.at(-1), {
      type: 'page',
      id: 1,
      batch: [{ name: 'v1.StoreNudged', args: {}, seqNum: 1 }],
    })
  })

  test('speaks version 1 with whoever says hello in it', async ({ assert }) => {
    const guest = await givenGuest()
    const eventlog = await app.container.make('eventlog')
    await eventlog.append(guest.storeId, [{ name: 'v1.StoreNudged', args: {} }])
    const client = new SocketClient(guest)
    await client.opened
    client.send({ type: 'hello', version: 1, storeId: guest.storeId })
    client.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
    const [{ version, backendId }, page] = [
      await client.frame('welcome'),
      await client.frame('page'),
    ]
    assert.equal(version, 1)
    assert.deepEqual(page, {
      type: 'page',
      id: 1,
      batch: [
        {
          name: 'v1.StoreNudged',
          args: {},
          seqNum: 1,
          parentSeqNum: 0,
          clientId: 'server',
          sessionId: 'server',
        },
      ],
      remaining: 0,
      backendId,
    })
  })

  test('ends a live pull that is cancelled', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    client.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
    await client.frame('page')
    client.send({ type: 'cancel', id: 1 })
    client.send({ type: 'push', id: 2, batch: [messageSent(1)], backendId: null })
    client.send({ type: 'pull', id: 3, cursor: null, live: false, backendId: null })
    await client.frame('end')
    assert.deepEqual(
      client.frames.filter((frame) => frame.type === 'page').map(({ id }) => id),
      [1, 3]
    )
  })

  test('lets an item arrive when a client asks for one, a few a second at most', async ({
    assert,
  }) => {
    const client = await givenClient(await givenGuest())
    client.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
    for (let count = 0; count < 20; count++) client.send({ type: 'nudge' })
    const [event] = await client.receives(1)
    client.send({ type: 'ping' })
    await client.frame('pong')
    assert.equal(event!.name, 'v1.StoreNudged')
    assert.lengthOf(client.events, 1)
  })

  test('tells a client that is ahead of a restored log, and lets it catch up', async ({
    assert,
  }) => {
    const client = await givenClient(await givenGuest())
    client.send({ type: 'push', id: 1, batch: [messageSent(1)], backendId: null })
    client.send({ type: 'pull', id: 2, cursor: 50, live: true, backendId: null })
    client.send({ type: 'push', id: 3, batch: [messageSent(51)], backendId: null })
    const { error } = await client.frame('error')
    const [item] = await client.receives(1)
    assert.equal(error.kind, 'server_ahead')
    assert.equal(item!.seqNum, 51)
    client.send({ type: 'push', id: 4, batch: [messageSent(52)], backendId: null })
    await client.frame('pushed', ({ id }) => id === 4)
  })
})
