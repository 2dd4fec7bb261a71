import hash from '@adonisjs/core/services/hash'
import { test } from '@japa/runner'
import Password from '#app/accounts/local/password'
import Person from '#app/accounts/person'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'

const PASSWORD = 'violet tractor on a hill'
let count = 0
const newLogin = () => `person${++count}@example.org`

async function givenAccount(visitor?: HttpVisitor) {
  const browser = visitor ?? (await HttpVisitor.at())
  const login = newLogin()
  const { status } = await browser.post('/sign-up', { login, password: PASSWORD })
  if (status !== 200) throw new Error(`no account: ${status}`)
  const { personId } = await Password.findByOrFail('login', login)
  return { browser, login, personId }
}

test.group('local accounts', (group) => {
  group.setup(HttpVisitor.server)
  group.setup(() => {
    hash.fake()
    return () => hash.restore()
  })

  test('a guest who signs up keeps the store', async ({ assert }) => {
    const browser = await HttpVisitor.at('/')
    const { storeId } = await browser.props('/')
    const { personId } = await givenAccount(browser)
    const person = await Person.findOrFail(personId)
    assert.equal(person.storeId, storeId)
    assert.isFalse(person.isGuest)
  })

  test('an account is signed in to by any writing of its name, and goes where it wanted', async ({
    assert,
  }) => {
    const { login, personId } = await givenAccount()
    const browser = await HttpVisitor.at()
    const { json } = await browser.post('/sign-in/local', {
      login: ` ${login.toUpperCase()} `,
      password: PASSWORD,
      return_to: '/chat/abc?x=1',
    })
    assert.equal(json.to, '/chat/abc?x=1')
    const { storeId } = await browser.props('/')
    assert.equal((await Person.findOrFail(personId)).storeId, storeId)
  })

  test('there is one answer for an unknown name and a wrong password, and each costs one hash', async ({
    assert,
  }) => {
    const { login } = await givenAccount()
    const browser = await HttpVisitor.at()
    await browser.post('/sign-in/local', { login, password: 'the first makes the spare hash' })
    const counted = { verify: 0, make: 0 }
    const hasher = hash.use('scrypt')
    const original = { verify: hasher.verify, make: hasher.make }
    hasher.verify = (...args) => (counted.verify++, original.verify.apply(hasher, args))
    hasher.make = (...args) => (counted.make++, original.make.apply(hasher, args))
    const answers = []
    for (const name of [login, 'nobody@example.org']) {
      const { status, json } = await browser.post('/sign-in/local', {
        login: name,
        password: 'not this one',
      })
      answers.push({ status, json, ...counted })
      Object.assign(counted, { verify: 0, make: 0 })
    }
    Object.assign(hasher, original)
    assert.deepEqual(answers[0], answers[1])
    assert.containsSubset(answers[0], { status: 422, verify: 1, make: 0 })
  })

  test('A05: signing in gives a new session, and the old one is nobody', async ({ assert }) => {
    const { login } = await givenAccount()
    const browser = await HttpVisitor.at('/sign-in')
    const planted = new Map(browser.cookies)
    await browser.post('/sign-in/local', { login, password: PASSWORD })
    assert.notEqual(browser.cookies.get('kamba'), planted.get('kamba'))
    assert.equal((await browser.get('/settings/account')).status, 200)
    const thief = new HttpVisitor()
    for (const [name, value] of planted) thief.cookies.set(name, value)
    assert.equal((await thief.get('/settings/account')).status, 302)
  })

  test('A06: the cookie is out of reach of scripts and other sites', async ({ assert }) => {
    const browser = new HttpVisitor()
    const { headers } = await browser.get('/sign-in')
    const cookie = headers.getSetCookie().find((line) => line.startsWith('kamba='))!
    assert.match(cookie, /; HttpOnly/)
    assert.match(cookie, /; SameSite=Lax/)
    assert.isBelow(cookie.length, 4096)
  })

  for (const path of ['/sign-in/local', '/sign-in/passkey', '/sign-up', '/sign-in/as-guest'])
    test(`A07: ${path} wants the token of its page`, async ({ assert }) => {
      const browser = await HttpVisitor.at()
      const forged = { 'x-xsrf-token': 'forged', 'content-type': 'text/plain' }
      assert.equal((await browser.post(path, {}, forged)).status, 403)
    })

  for (const wanted of ['//evil.test', '/\\evil.test', 'https:evil.test', 'javascript:alert(1)'])
    test(`A03: return_to=${wanted} leads home`, async ({ assert }) => {
      const { login } = await givenAccount()
      const browser = await HttpVisitor.at(`/sign-in?return_to=${encodeURIComponent(wanted)}`)
      const { json } = await browser.post('/sign-in/local', {
        login,
        password: PASSWORD,
        return_to: wanted,
      })
      assert.equal(json.to, '/')
    })

  test('another account waits until this one is signed out', async ({ assert }) => {
    const [ada, eve] = [await givenAccount(), await givenAccount()]
    await ada.browser.get('/sign-in')
    const answer = await ada.browser.post('/sign-in/local', {
      login: eve.login,
      password: PASSWORD,
    })
    assert.deepEqual(answer.json.errors, { login: 'sign_out_first' })
    assert.equal((await ada.browser.get('/sign-up')).status, 302)
  })

  test('what is wrong with a new account is said field by field', async ({ assert }) => {
    const { login } = await givenAccount()
    const browser = await HttpVisitor.at()
    const errorsOf = async (values: object) => (await browser.post('/sign-up', values)).json.errors
    assert.deepEqual(await errorsOf({}), { login: 'missing', password: 'missing' })
    assert.deepEqual(await errorsOf({ login, password: 'short' }), {
      login: 'login_taken',
      password: 'password_too_short',
    })
    assert.deepEqual(await errorsOf({ login: { $ne: '' }, password: ['x'] }), {
      login: 'missing',
      password: 'missing',
    })
  })

  test('of two who ask for one name at once, one gets it', async ({ assert }) => {
    const login = newLogin()
    const browsers = await Promise.all([HttpVisitor.at(), HttpVisitor.at()])
    const answers = await Promise.all(
      browsers.map((browser) => browser.post('/sign-up', { login, password: PASSWORD }))
    )
    assert.sameMembers(
      answers.map(({ status }) => status),
      [200, 422]
    )
  })

  test('a device that was signed out elsewhere is told so, and may begin as somebody new', async ({
    assert,
  }) => {
    const first = await givenAccount()
    const second = await HttpVisitor.at()
    await second.post('/sign-in/local', { login: first.login, password: PASSWORD })
    await first.browser.get('/settings/devices')
    await first.browser.post('/settings/devices/end_others')
    assert.equal(
      (await second.get('/chat/abc')).headers.get('location'),
      '/sign-in?return_to=%2Fchat%2Fabc'
    )
    assert.equal((await second.props('/sign-in')).visitor, 'ended')
    assert.deepEqual((await second.post('/sign-in/as-guest')).json, { to: '/' })
    assert.equal((await second.get('/')).status, 200)
  })
})
