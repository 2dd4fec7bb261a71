import { randomBytes, randomUUID } from 'node:crypto'
import app from '@adonisjs/core/services/app'
import router from '@adonisjs/core/services/router'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { createAccount, type WriteProof } from '#app/accounts/complete_sign_in'
import Device from '#app/accounts/devices/device'
import { openDevices } from '#app/accounts/devices/end_devices'
import Identity from '#app/accounts/identity'
import Passkey from '#app/accounts/passkeys/passkey'
import Person from '#app/accounts/person'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'
import { attachSockets, endClients, SocketClient } from '#tests/functional/sync/socket_client'
import { messageSent } from '#tests/unit/sync/eventlog_fixture'

type Answer = { status: number; headers: [string, string][]; text: string }
type Request = readonly [method: string, path: string, body: object | null]
type Victim = Record<
  'storeId' | 'formerStore' | 'chatId' | 'device' | 'identity' | 'passkey',
  string
>

/** What a route does with ids. A new route fails the test below until it stands here. */
const ROUTES: Record<string, 'nobody' | 'whoever has the session' | 'ids'> = {
  'GET /': 'whoever has the session',
  'GET /chat/:chatId': 'ids',
  'GET /sync': 'ids',
  'GET /files/:id': 'ids',
  'GET /files/:id/text': 'ids',
  'PUT /files/:id': 'ids',
  'GET /models': 'whoever has the session',
  'GET /settings/keys': 'whoever has the session',
  'POST /settings/keys': 'whoever has the session',
  'POST /settings/keys/test': 'ids',
  'POST /settings/keys/remove': 'ids',
  'POST /settings/keys/credits': 'ids',
  'POST /settings/keys/openrouter': 'whoever has the session',
  'GET /settings/keys/openrouter/callback': 'whoever has the session',
  'POST /keys/models': 'whoever has the session',
  'POST /keys/lend': 'ids',
  'GET /settings/account': 'whoever has the session',
  'POST /settings/account/name': 'whoever has the session',
  'POST /settings/account/password': 'whoever has the session',
  'POST /settings/account/confirm': 'whoever has the session',
  'POST /settings/account/delete': 'whoever has the session',
  'POST /settings/account/passkeys/challenge': 'whoever has the session',
  'POST /settings/account/passkeys': 'whoever has the session',
  'POST /settings/account/passkeys/remove': 'ids',
  'POST /settings/account/identities/:provider': 'whoever has the session',
  'DELETE /settings/account/identities/:id': 'ids',
  'GET /settings/models': 'whoever has the session',
  'GET /settings/prompts': 'whoever has the session',
  'GET /settings/instructions': 'whoever has the session',
  'GET /settings/appearance': 'whoever has the session',
  'GET /settings/usage': 'whoever has the session',
  'POST /settings/usage/budgets': 'ids',
  'GET /settings/devices': 'whoever has the session',
  'POST /settings/devices/end': 'ids',
  'POST /settings/devices/end_others': 'whoever has the session',
  'GET /admin/audit': 'ids',
  'POST /sign-out': 'whoever has the session',
  'GET /sign-in': 'nobody',
  'POST /sign-in/local': 'nobody',
  'POST /sign-in/passkey/challenge': 'nobody',
  'POST /sign-in/passkey': 'nobody',
  'POST /sign-in/as-guest': 'whoever has the session',
  'GET /sign-in/with/:provider': 'nobody',
  'GET /sign-in/with/:provider/callback': 'nobody',
  'GET /sign-in/link': 'whoever has the session',
  'POST /sign-in/link/separate': 'whoever has the session',
  'GET /sign-in/ask-administrator': 'nobody',
  'GET /sign-up': 'nobody',
  'POST /sign-up': 'nobody',
  'GET /health': 'nobody',
  'GET /metrics': 'nobody',
  'GET /welcome': 'nobody',
  'GET /preview': 'nobody',
  'GET /*': 'nobody',
}

/** Of every answer different, or the echo of what was asked for. */
const CHANGING = ['date', 'set-cookie', 'x-request-id', 'content-security-policy', 'content-length']

async function givenAccount(proof: WriteProof) {
  const visitor = await HttpVisitor.at('/')
  const { storeId } = await visitor.props('/')
  const person = await Person.findByOrFail('storeId', storeId)
  await createAccount(person, { name: null, email: null }, proof)
  return { visitor, person }
}

const ways: WriteProof = async (person, client) => {
  const shared = { personId: person.id, name: 'Mine' }
  const times = { createdAt: DateTime.now(), lastUsedAt: DateTime.now() }
  for (const issuer of ['https://a.example', 'https://b.example'])
    await Identity.create(
      { ...shared, ...times, provider: 'p', issuer, subject: person.id, email: null },
      { client }
    )
  const key = { publicKey: randomBytes(8), counter: 0, transports: '' }
  await Passkey.create(
    { ...shared, ...times, ...key, id: randomBytes(16).toString('base64url') },
    { client }
  )
}

async function givenVictim(): Promise<{ victim: Victim; person: Person }> {
  const { person } = await givenAccount(ways)
  const eventlog = await app.container.make('eventlog')
  const [chatId, formerStore] = [randomUUID(), randomBytes(18).toString('hex')]
  const ids = { messageId: randomUUID(), chatId, parentId: null, reply: null, at: 0 }
  const event = messageSent(1, { args: { ...ids, text: 'the diary of the victim' } })
  await eventlog.push(person.storeId, [event], null)
  await eventlog.transaction(() => eventlog.merges.ask(formerStore, person.storeId))
  const [device] = await openDevices(person)
  const identity = await Identity.findByOrFail('personId', person.id)
  const passkey = await Passkey.findByOrFail('personId', person.id)
  const { storeId } = person
  const rest = { device: device!.id, identity: identity.id, passkey: passkey.id }
  return { person, victim: { storeId, formerStore, chatId, ...rest } }
}

/** Asks as `visitor`, and leaves out of the answer what no two answers share. */
async function ask(visitor: HttpVisitor, [method, path, body]: Request, id: string) {
  const token = decodeURIComponent(visitor.cookies.get('XSRF-TOKEN') ?? '')
  const response = await fetch(HttpVisitor.origin + path, {
    method,
    redirect: 'manual',
    headers: {
      'cookie': [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'content-type': 'application/json',
      'x-xsrf-token': token,
      'connection': 'close',
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  const headers = [...response.headers].filter(([name]) => !CHANGING.includes(name))
  const text = (await response.text())
    .replaceAll(id, 'ID')
    .replaceAll(/nonce="[^"]*"/g, 'nonce')
    .replaceAll(/[a-f0-9-]{36}/g, 'UUID')
  return { status: response.status, headers, text } satisfies Answer
}

test.group('A second person who guesses ids', (group) => {
  group.setup(async () => {
    const stop = await HttpVisitor.server()
    await attachSockets()
    return stop
  })
  group.each.teardown(endClients)

  test('finds no route that nobody has thought about', ({ assert }) => {
    const routes = Object.values(router.toJSON()).flat()
    const known = routes.flatMap(({ pattern, methods }) =>
      methods.filter((method) => method !== 'HEAD').map((method) => `${method} ${pattern}`)
    )
    assert.sameMembers(known, Object.keys(ROUTES))
    const withIds = known.filter((route) => /:\w*id\b/i.test(route))
    assert.deepEqual(
      withIds.filter((route) => ROUTES[route] !== 'ids'),
      []
    )
  })

  test('is answered about {$self} as if it did not exist')
    .with(['chatId', 'device', 'identity', 'passkey', 'audit'] as const)
    .run(async ({ assert }, kind) => {
      const { victim, person } = await givenVictim()
      const { visitor } = await givenAccount(ways)
      const real = kind === 'audit' ? person.id : victim[kind]
      const made = kind === 'passkey' ? randomBytes(16).toString('base64url') : randomUUID()
      const status = { chatId: 200, device: 200, identity: 303, passkey: 200, audit: 404 }[kind]
      const request = {
        chatId: (id: string) => ['GET', `/chat/${id}`, null] as const,
        device: (id: string) => ['POST', '/settings/devices/end', { id }] as const,
        identity: (id: string) => ['DELETE', `/settings/account/identities/${id}`, null] as const,
        passkey: (id: string) => ['POST', '/settings/account/passkeys/remove', { id }] as const,
        audit: (id: string) => ['GET', `/admin/audit?who=${id}`, null] as const,
      }[kind]
      const before = await thingsOf(person)
      const ofVictim = await ask(visitor, request(real), real)
      const ofNobody = await ask(visitor, request(made), made)
      assert.deepEqual(ofVictim, ofNobody)
      assert.equal(ofVictim.status, status)
      assert.notInclude(ofVictim.text, 'diary')
      assert.deepEqual(await thingsOf(person), before)
    })

  test('is closed out of a store as of one that does not exist', async ({ assert }) => {
    const { victim } = await givenVictim()
    const { visitor, person } = await givenAccount(ways)
    const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const knock = async (storeId: string, path = '/sync') => {
      const client = new SocketClient({ cookie, storeId: person.storeId }, { path })
      await client.opened
      client.send({ type: 'hello', version: PROTOCOL_VERSION, storeId })
      client.send({ type: 'pull', id: 1, cursor: null, live: false, backendId: null })
      return { ...(await client.closed), frames: client.frames }
    }
    const ofNobody = await knock(randomBytes(18).toString('base64url'))
    assert.equal(ofNobody.code, 4403)
    for (const storeId of [victim.storeId, victim.formerStore])
      for (const path of ['/sync', `/sync?storeId=${storeId}`])
        assert.deepEqual(await knock(storeId, path), ofNobody)
  })

  test('is told no stores but their own former ones', async ({ assert }) => {
    const { victim } = await givenVictim()
    const { visitor } = await givenAccount(ways)
    assert.deepEqual((await visitor.props('/')).formerStores, [])
    assert.notInclude((await visitor.get(`/chat/${victim.chatId}`)).text, victim.storeId)
  })

  test('sees no page of the administrators', async ({ assert }) => {
    const { visitor } = await givenAccount(ways)
    const page = (name: string) => ask(visitor, ['GET', `/admin/${name}`, null], name)
    assert.deepEqual(await page('audit'), await page('no-such'))
  })
})

/** All that a guess could have taken away. */
async function thingsOf(person: Person) {
  const [identities, passkeys, devices] = await Promise.all([
    Identity.query().where('personId', person.id).orderBy('id'),
    Passkey.query().where('personId', person.id),
    Device.query().where('personId', person.id).orderBy('id'),
  ])
  return [identities, passkeys, devices].map((rows) => rows.map((row) => row.serialize()))
}
