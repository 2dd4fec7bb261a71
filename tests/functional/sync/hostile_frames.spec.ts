import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import Person from '#app/accounts/person'
import { MAX_EVENT_BYTES, MAX_FRAME_BYTES } from '#shared/limits'
import {
  attachSockets,
  endClients,
  givenClient,
  givenGuest,
  type Guest,
  SocketClient,
} from '#tests/functional/sync/socket_client'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import { messageSent, replyEnded } from '#tests/unit/sync/eventlog_fixture'

const push = (batch: unknown, id: unknown = 1) => ({ type: 'push', id, batch, backendId: null })
const headOf = async ({ storeId }: Guest) => (await app.container.make('eventlog')).head(storeId)

test.group('hostile frames', (group) => {
  group.setup(async () => {
    const stop = await testUtils.httpServer().start()
    await attachSockets()
    return stop
  })
  group.each.teardown(endClients)

  const frames: [string, string | Buffer][] = [
    ['something that is not JSON', 'hello'],
    ['nothing', ''],
    ['null', 'null'],
    ['an array', '[]'],
    ['a number', '1e999'],
    ['a deep array', '['.repeat(10_000) + ']'.repeat(10_000)],
    [
      'a deep object in an event',
      JSON.stringify(push([messageSent(1)])).replace(
        '"Message 1"',
        '{"a":'.repeat(9_000) + '1' + '}'.repeat(9_000)
      ),
    ],
    ['a prototype as type', '{"__proto__":{"type":"ping"}}'],
    ['an unknown type', '{"type":"steal"}'],
    ['a type that is no word', '{"type":{"toString":1}}'],
    ['a pull without its fields', '{"type":"pull"}'],
    ['a push without a batch', '{"type":"push","id":1,"backendId":null}'],
    ['a negative cursor', '{"type":"pull","id":1,"cursor":-1,"live":true,"backendId":null}'],
    ['a fraction as cursor', '{"type":"pull","id":1,"cursor":0.5,"live":true,"backendId":null}'],
    [
      'a request id beyond 2^53',
      '{"type":"pull","id":9007199254740993,"cursor":0,"live":true,"backendId":null}',
    ],
    ['a second hello', '{"type":"hello","version":1,"storeId":"x"}'],
    ['a binary frame', Buffer.from([1, 2, 3])],
    ...[-1, 2 ** 53, 1.5, '1', null].map((number): [string, string] => [
      `an event with the number ${JSON.stringify(number)}`,
      JSON.stringify(push([{ ...messageSent(1), seqNum: number }])),
    ]),
  ]
  for (const [title, data] of frames)
    test(`W10: names the fault of ${title} and closes`, async ({ assert }) => {
      const guest = await givenGuest()
      const client = await givenClient(guest)
      client.socket.send(data)
      const { error } = await client.frame('error')
      assert.equal(error.kind, 'frame_invalid')
      assert.equal((await client.closed).code, 1008)
      assert.equal(await headOf(guest), 0)
    })

  test('takes no request before the hello', async ({ assert }) => {
    const client = new SocketClient(await givenGuest())
    await client.opened
    client.send(push([messageSent(1)]))
    assert.equal((await client.closed).code, 1008)
  })

  for (const version of [0, PROTOCOL_VERSION + 1, -1, 1.5, 1e308])
    test(`tells a client of version ${version} to upgrade`, async ({ assert }) => {
      const guest = await givenGuest()
      const client = new SocketClient(guest)
      await client.opened
      client.send({ type: 'hello', version, storeId: guest.storeId })
      assert.equal((await client.closed).code, 4426)
    })

  test('T01: a foreign store and one that does not exist look the same', async ({ assert }) => {
    const [victim, thief] = [await givenGuest(), await givenGuest()]
    const { storeId } = victim
    const names = [
      storeId,
      storeId.toLowerCase(),
      `${storeId} `,
      `${storeId}\0`,
      `${storeId}/..`,
      `%${storeId}`,
      '1',
      '',
      'x'.repeat(256),
    ]
    for (const name of names) {
      const client = new SocketClient(thief)
      await client.opened
      client.send({ type: 'hello', version: 1, storeId: name })
      client.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
      assert.deepEqual(await client.closed, { code: 4403, reason: 'store_forbidden' })
      assert.isEmpty(client.frames)
    }
  })

  test('T02: a push into a foreign store changes nothing', async ({ assert }) => {
    const [victim, thief] = [await givenGuest(), await givenGuest()]
    const client = new SocketClient(thief)
    await client.opened
    client.send({ type: 'hello', version: 1, storeId: victim.storeId })
    client.send(push([messageSent(1)]))
    assert.equal((await client.closed).code, 4403)
    assert.equal(await headOf(victim), 0)
  })

  test('T04: refuses what only the server may write and goes on', async ({ assert }) => {
    const guest = await givenGuest()
    const client = await givenClient(guest)
    client.send(push([messageSent(1, replyEnded('forged'))], 1))
    client.send(push([messageSent(1, { clientId: 'server' })], 2))
    client.send(push([messageSent(1)], 3))
    await client.frame('pushed', ({ id }) => id === 3)
    const errors = client.frames.filter((frame) => frame.type === 'error')
    assert.deepEqual(
      errors.map(({ id, error }) => [id, error.kind]),
      [
        [1, 'event_refused'],
        [2, 'event_refused'],
      ]
    )
  })

  test('T05: two sockets that push the same parent are told apart', async ({ assert }) => {
    const guest = await givenGuest()
    const clients = [await givenClient(guest), await givenClient(guest)]
    for (const client of clients) client.send(push([messageSent(1)]))
    const answers = await Promise.all(
      clients.map((client) => Promise.race([client.frame('pushed'), client.frame('error')]))
    )
    assert.deepEqual(answers.map(({ type }) => type).sort(), ['error', 'pushed'])
    assert.equal(await headOf(guest), 1)
  })

  test('T06: says which limit a push of too many events breaks', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    client.send(push(Array.from({ length: 20_000 }, () => ({}))))
    const { error } = await client.frame('error')
    assert.equal(error.kind, 'batch_too_large')
    assert.include(error.message, '100 events')
  })

  test('T06: says which limit a large event breaks', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    const text = 'x'.repeat(MAX_EVENT_BYTES)
    client.send(push([messageSent(1, { args: { ...(messageSent(1).args as object), text } })]))
    const { error } = await client.frame('error')
    assert.equal(error.kind, 'event_too_large')
    assert.include(error.message, `${MAX_EVENT_BYTES} bytes`)
  })

  test('W06: closes on a frame above the limit', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    client.socket.send('x'.repeat(MAX_FRAME_BYTES + 1))
    assert.equal((await client.closed).code, 1009)
  })

  test('W06: does not collect a message of countless fragments', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    const memory = process.memoryUsage().rss
    for (let count = 0; count < 200_000 && client.socket.readyState === 1; count++) {
      client.socket.send('x', { fin: false })
      if (count % 1_000 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    assert.include([1008, 1009], (await client.closed).code)
    assert.isBelow(process.memoryUsage().rss - memory, 600_000_000)
  })

  test('W07: closes on a flood', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    for (let count = 0; count < 10_000; count++) client.send({ type: 'ping' })
    assert.equal((await client.closed).code, 1008)
    assert.isBelow(client.frames.length, 2_000)
  })

  test('W07: takes fifty connections of one store, no more', async ({ assert }) => {
    const guest = await givenGuest()
    const clients = await Promise.all(Array.from({ length: 50 }, () => givenClient(guest)))
    const surplus = new SocketClient(guest)
    assert.equal((await surplus.closed).code, 4429)
    for (const client of clients) client.socket.terminate()
  })

  test('takes sixteen live pulls of one connection, no more', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    for (let id = 1; id <= 17; id++)
      client.send({ type: 'pull', id, cursor: null, live: true, backendId: null })
    assert.equal((await client.closed).code, 1008)
  })

  test('W05: stores nothing for a browser that has signed out', async ({ assert }) => {
    const guest = await givenGuest()
    const client = await givenClient(guest)
    await db.from('people').where('store_id', guest.storeId).delete()
    client.send(push([messageSent(1)]))
    assert.equal((await client.closed).code, 4401)
    assert.equal(await headOf(guest), 0)
  })

  test('W03, W05: closes the silent sockets of those who signed out, expired or are gone, within five seconds', async ({
    assert,
  }) => {
    const sessionOf = async ({ storeId }: Guest) => {
      const { id } = await Person.findByOrFail('storeId', storeId)
      return db.from('sessions').where('data', 'like', `%${id}%`)
    }
    const guests = [await givenGuest(), await givenGuest(), await givenGuest(), await givenGuest()]
    const clients = await Promise.all(guests.map((guest) => givenClient(guest)))
    const [signedOut, expired, deleted] = guests
    await db
      .from('sessions')
      .whereIn('id', idsOf(await sessionOf(signedOut!)))
      .delete()
    await db
      .from('sessions')
      .whereIn('id', idsOf(await sessionOf(expired!)))
      .update({ expires_at: Date.now() - 1 })
    await db.from('people').where('store_id', deleted!.storeId).delete()
    const startedAt = performance.now()
    const closed = await Promise.all(clients.slice(0, 3).map((client) => client.closed))
    assert.deepEqual(
      closed.map(({ code }) => code),
      [4401, 4401, 4401]
    )
    assert.isBelow(performance.now() - startedAt, 5_000)
    assert.equal(clients[3]!.socket.readyState, clients[3]!.socket.OPEN)

    const again = guests.slice(0, 3).map((guest) => new SocketClient(guest).refusal())
    assert.deepEqual(await Promise.all(again), [401, 401, 401])
  })
})

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)
