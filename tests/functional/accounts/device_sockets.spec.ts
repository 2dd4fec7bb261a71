import { setTimeout as sleep } from 'node:timers/promises'
import hash from '@adonisjs/core/services/hash'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Device from '#app/accounts/devices/device'
import Password from '#app/accounts/local/password'
import Person from '#app/accounts/person'
import { OpenConnections } from '#app/sync/open_connections'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'
import { attachSockets, endClients, SocketClient } from '#tests/functional/sync/socket_client'

const credentials = { login: 'socketed', password: 'violet tractor on a hill' }

async function openSocket(browser: HttpVisitor) {
  const { personId } = await Password.findByOrFail('login', credentials.login)
  const { storeId } = await Person.findOrFail(personId)
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const client = new SocketClient({ cookie, storeId })
  await client.opened
  return client
}

test.group('sockets of devices', (group) => {
  group.setup(async () => {
    const stop = await HttpVisitor.server()
    await attachSockets()
    return stop
  })
  group.setup(() => {
    hash.fake()
    return () => hash.restore()
  })
  group.each.teardown(endClients)

  test('close at once when their device is signed out or signs out, and no others', async ({
    assert,
  }) => {
    const laptop = await HttpVisitor.at()
    await laptop.post('/sign-up', credentials)
    await laptop.get('/settings/devices')
    const phone = await HttpVisitor.at()
    await phone.post('/sign-in/local', credentials)
    const [ofLaptop, ofPhone] = [await openSocket(laptop), await openSocket(phone)]

    const started = performance.now()
    await laptop.post('/settings/devices/end_others')
    assert.equal((await ofPhone.closed).code, 4401)
    // The regular look would take up to three seconds.
    assert.isBelow(performance.now() - started, 1_000)
    assert.equal(ofLaptop.socket.readyState, ofLaptop.socket.OPEN)
    await laptop.post('/sign-out')
    assert.equal((await ofLaptop.closed).code, 4401)
  })

  test('are seen while they are open', async ({ assert }) => {
    const { storeId } = await new HttpVisitor().props('/')
    const person = await Person.findByOrFail('storeId', storeId)
    const device = await Device.findByOrFail('personId', person.id)
    await device.merge({ lastSeenAt: DateTime.now().minus({ days: 2 }) }).save()
    const connections = new OpenConnections((error) => assert.fail(String(error)))
    const connection = {
      session: { sessionId: device.sessionId, personId: device.personId },
      storeId: 'store',
      bufferedBytes: 0,
      signOut: () => assert.fail('signed out'),
    }
    connections.add(connection)
    for (let waited = 0; waited < 8_000; waited += 100) {
      await device.refresh()
      if (device.lastSeenAt.diffNow('minutes').minutes > -1) break
      await sleep(100)
    }
    connections.remove(connection)
    assert.isAbove(device.lastSeenAt.diffNow('minutes').minutes, -1)
  })
})
