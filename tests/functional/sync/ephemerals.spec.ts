import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import {
  attachSockets,
  endClients,
  givenClient,
  givenGuest,
} from '#tests/functional/sync/socket_client'
import { messageSent } from '#tests/unit/sync/eventlog_fixture'

const typing = { kind: 'typing', deviceId: 'd1', device: 'Firefox on Linux', chatId: 'c1' }

test.group('ephemerals over the socket', (group) => {
  group.setup(async () => {
    const stop = await testUtils.httpServer().start()
    await attachSockets()
    return stop
  })
  group.each.teardown(endClients)

  test('reach the other devices and leave the log as it is', async ({ assert }) => {
    const guest = await givenGuest()
    const [phone, laptop] = [await givenClient(guest), await givenClient(guest)]
    laptop.send({ type: 'push', id: 1, batch: [messageSent(1)], backendId: null })
    await laptop.frame('pushed')
    phone.send({ type: 'listen' })
    for (const key of ['a', 'b', 'c']) laptop.send({ type: 'tell', key, ephemeral: typing })
    const { ephemeral } = await phone.frame('told', ({ key }) => key.endsWith('/c'))
    assert.deepEqual(ephemeral, typing)
    const eventlog = await app.container.make('eventlog')
    const { head } = await eventlog.open(guest.storeId)
    assert.deepEqual([head, eventlog.count(guest.storeId, 0, head)], [1, 1])
    laptop.send({ type: 'push', id: 2, batch: [messageSent(2)], backendId: null })
    await laptop.frame('pushed', ({ id }) => id === 2)
  })

  test('end with their connection', async ({ assert }) => {
    const guest = await givenGuest()
    const [phone, laptop] = [await givenClient(guest), await givenClient(guest)]
    laptop.send({ type: 'tell', key: 'tab', ephemeral: typing })
    phone.send({ type: 'listen' })
    const { key } = await phone.frame('told')
    laptop.socket.terminate()
    await phone.frame('told', (told) => told.key === key && told.ephemeral === null)
    const tablet = await givenClient(guest)
    tablet.send({ type: 'listen' })
    tablet.send({ type: 'ping' })
    await tablet.frame('pong')
    assert.lengthOf(tablet.frames, 2)
  })

  test('are not sent to a client that does not listen, and are not heard too large', async ({
    assert,
  }) => {
    const guest = await givenGuest()
    const [old, phone, laptop] = await Promise.all([1, 2, 3].map(() => givenClient(guest)))
    phone!.send({ type: 'listen' })
    laptop!.send({ type: 'tell', key: 'large', ephemeral: { ...typing, more: 'x'.repeat(1_100) } })
    laptop!.send({ type: 'tell', key: 'tab', ephemeral: typing })
    const { key } = await phone!.frame('told')
    old!.send({ type: 'ping' })
    await old!.frame('pong')
    assert.match(key, /\/tab$/)
    assert.lengthOf(old!.frames, 2)
  })

  test('of no known kind close the connection', async ({ assert }) => {
    const laptop = await givenClient(await givenGuest())
    const stage = { kind: 'stage', replyId: 'r1', stage: 'asking' }
    laptop.send({ type: 'tell', key: 'tab', ephemeral: stage })
    assert.equal((await laptop.closed).code, 1008)
  })
})
