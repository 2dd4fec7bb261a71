import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import {
  attachSockets,
  endClients,
  givenClient,
  givenGuest,
} from '#tests/functional/sync/socket_client'

test.group('shutdown of the server', (group) => {
  group.setup(async () => {
    const stop = await testUtils.httpServer().start()
    await attachSockets()
    return stop
  })
  group.each.teardown(endClients)

  test('asks clients to come back and does not wait for those that do not answer', async ({
    assert,
  }) => {
    const guest = await givenGuest()
    const [client, dead] = [await givenClient(guest), await givenClient(guest)]
    dead.socket.pause()
    const gateway = await app.container.make('websocket.gateway')
    const startedAt = performance.now()
    await gateway.close()
    assert.isBelow(performance.now() - startedAt, 4_000)
    assert.deepEqual(await client.closed, { code: 1012, reason: 'server restart' })
  })
})
