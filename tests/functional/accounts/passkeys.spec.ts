import hash from '@adonisjs/core/services/hash'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Passkey from '#app/accounts/passkeys/passkey'
import Password from '#app/accounts/local/password'
import { address } from '#config/address'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'
import { SoftwarePasskey } from '#tests/fixtures/software_passkey'

let count = 0

async function givenPasskey() {
  const browser = await HttpVisitor.at()
  const login = `key${++count}`
  await browser.post('/sign-up', { login, password: 'violet tractor on a hill' })
  const { personId } = await Password.findByOrFail('login', login)
  await browser.get('/settings/account')
  const passkey = new SoftwarePasskey(address.url, personId)
  const { json } = await browser.post('/settings/account/passkeys/challenge')
  const answer = passkey.register(json as { challenge: string })
  const { status } = await browser.post('/settings/account/passkeys', { answer })
  return { browser, passkey, personId, status, answer }
}

async function challengeOf(browser: HttpVisitor) {
  const { json } = await browser.post('/sign-in/passkey/challenge')
  return json as { challenge: string }
}
const signIn = (browser: HttpVisitor, answer: object) =>
  browser.post('/sign-in/passkey', { answer })

test.group('passkeys', (group) => {
  group.setup(HttpVisitor.server)
  group.setup(() => {
    hash.fake()
    return () => hash.restore()
  })

  test('one is added and signs in by itself', async ({ assert }) => {
    const { passkey, personId, status } = await givenPasskey()
    assert.equal(status, 200)
    const browser = await HttpVisitor.at()
    const { json } = await signIn(browser, passkey.sign(await challengeOf(browser)))
    assert.equal(json.to, '/')
    const { passkeys } = await browser.props('/settings/account')
    assert.lengthOf(passkeys as unknown[], 1)
    assert.equal((await Passkey.findByOrFail('personId', personId)).counter, 1)
  })

  test('A01: a challenge is good for one answer of its own session', async ({ assert }) => {
    const { passkey } = await givenPasskey()
    const [browser, other] = [await HttpVisitor.at(), await HttpVisitor.at()]
    const answer = passkey.sign(await challengeOf(browser))
    await challengeOf(other)
    const statuses = []
    for (const visitor of [other, browser, browser]) {
      statuses.push((await signIn(visitor, answer)).status)
      await visitor.get('/settings/account')
    }
    assert.deepEqual(statuses, [422, 200, 422])
  })

  test('a copy of a key goes on from an older count, and is refused', async ({ assert }) => {
    const { passkey } = await givenPasskey()
    const browser = await HttpVisitor.at()
    passkey.counter = 6
    assert.equal((await signIn(browser, passkey.sign(await challengeOf(browser)))).status, 200)
    passkey.counter = 2
    const again = await HttpVisitor.at()
    assert.equal((await signIn(again, passkey.sign(await challengeOf(again)))).status, 422)
  })

  test('an answer for another site, from a strange key or of no shape is refused', async ({
    assert,
  }) => {
    const { personId } = await givenPasskey()
    const browser = await HttpVisitor.at()
    const phished = new SoftwarePasskey('https://evil.test', personId)
    const strange = new SoftwarePasskey(address.url, personId)
    const makers = [
      (options: { challenge: string }) => phished.sign(options),
      (options: { challenge: string }) => strange.sign(options),
      () => ({ id: 7 }),
    ]
    for (const make of makers) {
      const { status, json } = await signIn(browser, make(await challengeOf(browser)))
      assert.equal(status, 422)
      assert.deepEqual(json.errors, { passkey: 'passkey_refused' })
    }
  })

  test('a key of one person does not become that of another', async ({ assert }) => {
    const { passkey } = await givenPasskey()
    const other = await givenPasskey()
    const { json } = await other.browser.post('/settings/account/passkeys/challenge')
    const answer = passkey.register(json as { challenge: string })
    const { status } = await other.browser.post('/settings/account/passkeys', { answer })
    assert.equal(status, 422)
  })

  test('one is removed by whom it belongs to, and signs in no more', async ({ assert }) => {
    const { browser, passkey } = await givenPasskey()
    const id = passkey.id.toString('base64url')
    const stranger = await givenPasskey()
    await stranger.browser.post('/settings/account/passkeys/remove', { id })
    assert.isNotNull(await Passkey.find(id))
    await browser.post('/settings/account/passkeys/remove', { id })
    const visitor = await HttpVisitor.at()
    assert.equal((await signIn(visitor, passkey.sign(await challengeOf(visitor)))).status, 422)
  })

  test('the last way in is not removed', async ({ assert }) => {
    const { browser, passkey, personId } = await givenPasskey()
    await db.from('passwords').where('person_id', personId).delete()
    const id = passkey.id.toString('base64url')
    const { json } = await browser.post('/settings/account/passkeys/remove', { id })
    assert.deepEqual(json.errors, { passkey: 'last_way_in' })
  })

  test('adding and removing wants a recent proof', async ({ assert }) => {
    const { browser, passkey } = await givenPasskey()
    const rows = await db.from('sessions').whereLike('data', '%enteredAt%').select('id', 'data')
    for (const { id, data } of rows)
      await db
        .from('sessions')
        .where({ id })
        .update({ data: String(data).replaceAll(/"enteredAt":"\d+"/g, '"enteredAt":"1"') })
    const proof = { errors: { proof: 'prove_again' } }
    const add = await browser.post('/settings/account/passkeys/challenge')
    const id = passkey.id.toString('base64url')
    const remove = await browser.post('/settings/account/passkeys/remove', { id })
    assert.deepEqual([add.json, remove.json], [proof, proof])
    assert.containsSubset(await browser.props('/sign-in'), {
      visitor: 'account',
      notice: { code: 'prove_again' },
    })
  })
})
