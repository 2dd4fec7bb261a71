import { connect } from 'node:net'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import {
  address,
  attachSockets,
  endClients,
  givenClient,
  givenGuest,
  SocketClient,
} from '#tests/functional/sync/socket_client'

const upgradeLines = (cookie: string) => [
  'GET /sync HTTP/1.1',
  `Host: ${new URL(address()).host}`,
  `Origin: ${address()}`,
  `Cookie: ${cookie}`,
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
]

test.group('hostile upgrades', (group) => {
  group.setup(async () => {
    const stop = await testUtils.httpServer().start()
    await attachSockets()
    return stop
  })
  group.each.teardown(endClients)

  const { hostname, port } = new URL(address())
  const origins = [
    'https://evil.test',
    'null',
    `https://${hostname}:${port}`,
    `http://${hostname}:${Number(port) + 1}`,
    `http://${hostname}`,
    `http://${hostname}.evil.test:${port}`,
    `http://evil${hostname}:${port}`,
    `http://${hostname}:${port}/`,
    `http://${hostname}:${port}@evil.test`,
    `HTTP://${hostname}:${port}, https://evil.test`,
  ]
  for (const origin of origins)
    test(`W01, W02: refuses the origin ${origin}`, async ({ assert }) => {
      const client = new SocketClient(await givenGuest(), { origin })
      assert.equal(await client.refusal(), 403)
    })

  test('W02: refuses a missing origin', async ({ assert }) => {
    const client = new SocketClient(await givenGuest(), {
      origin: undefined,
      path: '/sync',
    } as object)
    assert.equal(await client.refusal(), 403)
  })

  for (const cookie of ['', 'kamba=s%3Atampered', 'kamba=', 'kamba=e30'])
    test(`W03: asks a browser with the cookie "${cookie}" to sign in`, async ({ assert }) => {
      const client = new SocketClient({ cookie, storeId: '' })
      assert.equal(await client.refusal(), 401)
    })

  test('W04: takes no credentials from the address', async ({ assert }) => {
    const { cookie } = await givenGuest()
    const value = encodeURIComponent(cookie.split('=')[1]!)
    const client = new SocketClient(null, { path: `/sync?token=${value}&kamba=${value}` })
    assert.equal(await client.refusal(), 401)
  })

  test('answers other addresses as for any page', async ({ assert }) => {
    const guest = await givenGuest()
    assert.equal(await new SocketClient(guest, { path: '/nowhere' }).refusal(), 404)
    assert.equal(await new SocketClient(guest, { path: '/' }).refusal(), 200)
  })

  test('tells a plain request to speak WebSocket, and a stranger to sign in', async ({
    assert,
  }) => {
    const { cookie } = await givenGuest()
    const [known, stranger] = await Promise.all([
      fetch(`${address()}/sync`, { headers: { cookie, connection: 'close' } }),
      fetch(`${address()}/sync`, { headers: { connection: 'close' } }),
    ])
    assert.deepEqual(
      [known.status, known.headers.get('upgrade'), stranger.status],
      [426, 'websocket', 401]
    )
  })

  test('W08: offers no compression', async ({ assert }) => {
    const client = await givenClient(await givenGuest(), { perMessageDeflate: true })
    assert.equal(client.socket.extensions, '')
  })

  test('survives clients that reset the connection while they are being checked', async ({
    assert,
  }) => {
    const { cookie } = await givenGuest()
    const reset = () =>
      new Promise<void>((resolve) => {
        const socket = connect(Number(port), hostname, () => {
          socket.write(`${upgradeLines(cookie).join('\r\n')}\r\n\r\n`)
          setTimeout(() => socket.resetAndDestroy(), Math.random() * 6)
        })
        socket.on('error', () => {}).on('close', () => resolve())
      })
    await Promise.all(Array.from({ length: 50 }, reset))
    const response = await fetch(`${address()}/sync`, { headers: { connection: 'close' } })
    assert.equal(response.status, 401)
  })

  test('leaves other upgrades alone', async ({ assert }) => {
    const socket = connect(Number(port), hostname)
    socket.write(
      `GET /sync HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n`
    )
    const answer = await new Promise<string>((resolve) =>
      socket.once('data', (data) => resolve(String(data)))
    )
    socket.destroy()
    assert.match(answer, /^HTTP\/1.1 401 /)
  })
})
