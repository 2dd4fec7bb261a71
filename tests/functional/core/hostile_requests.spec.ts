import { connect } from 'node:net'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import { address, givenGuest, SocketClient } from '#tests/functional/sync/socket_client'

const routes = [
  '/',
  '/chat/abc',
  '/welcome',
  '/health',
  '/sync',
  '/files/abc',
  '/files/abc/text',
  '/nowhere',
  '/assets/nothing.js',
]
const ask = (path: string, options: RequestInit = {}) =>
  fetch(`${address()}${path}`, {
    redirect: 'manual',
    ...options,
    headers: { connection: 'close', ...options.headers },
  })

/** Bytes as no client would send them; resolves with all that comes back. */
function sendRaw(bytes: string): Promise<string> {
  const { hostname, port } = new URL(address())
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    socket.on('data', (data) => (answer += String(data)))
    socket.on('error', () => {}).on('close', () => resolve(answer))
    setTimeout(() => socket.destroy(), 2_000).unref()
  })
}
const isUp = async () => (await ask('/welcome')).status === 200

test.group('hostile requests', (group) => {
  group.setup(() => testUtils.httpServer().start())

  const bodies: [string, string, string][] = [
    ['nothing', 'application/json', ''],
    ['an array', 'application/json', '[]'],
    ['null', 'application/json', 'null'],
    ['half a body', 'application/json', '{"a":'],
    ['a prototype', 'application/json', '{"__proto__":{"admin":true}}'],
    ['two megabytes', 'application/json', JSON.stringify('x'.repeat(2_000_000))],
    ['a deep body', 'application/json', '['.repeat(100_000)],
    ['another type', 'text/plain', '{"a":1}'],
    ['a form', 'application/x-www-form-urlencoded', '_method=DELETE&a[__proto__][b]=1'],
  ]
  for (const [title, type, body] of bodies)
    test(`G01, A07: refuses ${title} as a body, on every route`, async ({ assert }) => {
      for (const path of routes)
        for (const method of ['POST', 'PUT', 'DELETE']) {
          const { status } = await ask(path, { method, body, headers: { 'content-type': type } })
          assert.isTrue(status >= 400 && status < 500, `${method} ${path}: ${status}`)
        }
      assert.isTrue(await isUp())
    })

  test('G01: refuses headers and lines that are none, and goes on', async ({ assert }) => {
    const host = new URL(address()).host
    const head = `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n`
    const answers = await Promise.all([
      sendRaw(`${head}X-Large: ${'x'.repeat(1_000_000)}\r\n\r\n`),
      sendRaw(`${head}Bad Name: x\r\n\r\n`),
      sendRaw(`GET / HTTP/1.1\r\nConnection: close\r\n\r\n`),
      sendRaw(`NONSENSE\r\n\r\n`),
    ])
    for (const answer of answers) assert.match(answer, /^(HTTP\/1\.1 4\d\d |$)/)
    const proto = await sendRaw(`${head}__proto__: x\r\nconstructor: y\r\n\r\n`)
    assert.match(proto, /^HTTP\/1\.1 [234]\d\d /)
    assert.isTrue(await isUp())
  })

  test('G01: survives an address that is no UTF-8', async ({ assert }) => {
    for (const path of [
      '/%ff%fe',
      '/chat/%',
      '/chat/%00',
      `/chat/${'x'.repeat(10_000)}`,
      '/?a[=%',
    ]) {
      const answer = await sendRaw(
        `GET ${path} HTTP/1.1\r\nHost: ${new URL(address()).host}\r\nConnection: close\r\n\r\n`
      )
      assert.match(answer, /^HTTP\/1\.1 [234]\d\d /, path)
    }
    assert.isTrue(await isUp())
  })

  for (const path of [
    '/..%2f.env',
    '/%2e%2e/.env',
    '/../.env',
    '/.env',
    '//etc/passwd',
    '/.git/config',
    '/node_modules/ws/package.json',
    '/tmp/data/eventlog.sqlite',
    '/eventlog.sqlite',
    '/app.sqlite',
    '/assets/..%2f..%2f..%2f.env',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/assets/.vite/manifest.json',
    '/ASSETS/server/ssr.js',
    '/assets/livestore.worker.js.map',
    '/adonisrc.js',
  ])
    test(`G03: there is nothing at ${path}`, async ({ assert }) => {
      const answer = await sendRaw(
        `GET ${path} HTTP/1.1\r\nHost: ${new URL(address()).host}\r\nConnection: close\r\n\r\n`
      )
      assert.match(answer, /^HTTP\/1\.1 40[034] /)
      assert.notInclude(answer, 'APP_KEY')
    })

  test('G06: details of the inside are for nobody who is not asked in', async ({ assert }) => {
    for (const path of ['/admin', '/metrics', '/health/details', '/__routes', '/debug']) {
      const { status } = await ask(path, { headers: { 'x-forwarded-for': '127.0.0.1' } })
      // This test comes from the machine itself, which may read the metrics.
      assert.isTrue([403, 404].includes(status) || path === '/metrics', `${path}: ${status}`)
    }
    const health = await (await ask('/health')).text()
    assert.notMatch(health, /\/(tmp|home|work|app)\/|APP_KEY|at .*\.js:/)
  })

  test('X06: every answer carries the headers, whatever it says', async ({ assert }) => {
    const wanted = {
      'x-content-type-options': /^nosniff$/,
      'x-frame-options': /^DENY$/,
      'referrer-policy': /^no-referrer$/,
      'cross-origin-opener-policy': /^same-origin$/,
      'cross-origin-resource-policy': /^same-origin$/,
      'content-security-policy': /default-src 'none'.*frame-ancestors 'none'/,
    }
    const answers = await Promise.all([
      ...routes.map((path) => ask(path)),
      ask('/', { method: 'POST' }),
      ask('/chat/%'),
      ask('/welcome', { method: 'HEAD' }),
    ])
    for (const { url, status, headers } of answers)
      for (const [name, value] of Object.entries(wanted))
        assert.match(headers.get(name) ?? '', value, `${name} of ${url} (${status})`)
    const policy = answers[0]!.headers.get('content-security-policy')!
    assert.notMatch(policy, /script-src[^;]*unsafe-inline/)
    assert.match(policy, /script-src[^;]*'nonce-/)
  })

  test('X06: the refusal of an origin carries them, too', async ({ assert }) => {
    const client = new SocketClient(await givenGuest(), { origin: 'https://evil.test' })
    const headers = await new Promise<Record<string, unknown>>((resolve) =>
      client.socket.once('unexpected-response', (request, response) => {
        resolve(response.headers)
        request.destroy()
      })
    )
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.match(String(headers['content-security-policy']), /frame-ancestors 'none'/)
  })

  test('A06: the cookie of the session is for this site and no script', async ({ assert }) => {
    const [cookie] = (await ask('/')).headers
      .getSetCookie()
      .filter((line) => line.startsWith('kamba='))
    assert.match(cookie!, /HttpOnly/i)
    assert.match(cookie!, /SameSite=Lax/i)
    assert.match(cookie!, /Path=\//i)
    assert.isBelow(cookie!.length, 4_096)
  })

  test('A05: a session that somebody prepared does not become the session of a guest', async ({
    assert,
  }) => {
    const prepared = (await givenGuest()).cookie.replace(/kamba=[^;]+/, 'kamba=s%3Aprepared.forged')
    const answer = await ask('/', { headers: { cookie: prepared } })
    const given = answer.headers.getSetCookie().find((line) => line.startsWith('kamba='))!
    assert.notInclude(given, 'prepared')
  })

  test('A07: a page of another site changes nothing with our cookie', async ({ assert }) => {
    const { cookie } = await givenGuest()
    for (const path of routes) {
      const { status } = await ask(`${path}?_method=DELETE`, {
        method: 'POST',
        body: '{}',
        headers: {
          cookie,
          'origin': 'https://evil.test',
          'sec-fetch-site': 'cross-site',
          'content-type': 'text/plain',
        },
      })
      assert.isTrue(status === 403 || status === 404, `${path}: ${status}`)
    }
  })
})
