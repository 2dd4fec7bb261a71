import hash from '@adonisjs/core/services/hash'
import { test } from '@japa/runner'
import Device from '#app/accounts/devices/device'
import { forgetOldDevices } from '#app/accounts/devices/end_devices'
import Password from '#app/accounts/local/password'
import Person from '#app/accounts/person'
import { noteSeen } from '#app/accounts/devices/seen_devices'
import { SESSION_DAYS } from '#config/session'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'
import { DateTime } from 'luxon'

const PASSWORD = 'violet tractor on a hill'
const OTHER_PASSWORD = 'nine quiet boats at noon'
let count = 0

async function givenAccount() {
  const browser = await HttpVisitor.at()
  const login = `settler${++count}`
  await browser.post('/sign-up', { login, password: PASSWORD })
  const { personId } = await Password.findByOrFail('login', login)
  await browser.get('/settings/account')
  return { browser, login, personId }
}

async function givenDevice(login: string, password = PASSWORD) {
  const browser = await HttpVisitor.at()
  const { status } = await browser.post('/sign-in/local', { login, password })
  return { browser, status }
}
const isSignedIn = async (browser: HttpVisitor) =>
  (await browser.get('/settings/account')).status === 200

test.group('Settings', (group) => {
  group.setup(HttpVisitor.server)
  group.setup(() => {
    hash.fake()
    return () => hash.restore()
  })

  test('are for accounts: a guest is asked to sign in first', async ({ assert }) => {
    const guest = await HttpVisitor.at('/')
    for (const path of ['/settings/account', '/settings/devices']) {
      const { status, headers } = await guest.get(path)
      assert.equal(status, 302)
      assert.equal(headers.get('location'), `/sign-in?return_to=${encodeURIComponent(path)}`)
    }
  })

  for (const path of [
    '/settings/account/name',
    '/settings/account/password',
    '/settings/account/passkeys',
    '/settings/account/passkeys/remove',
    '/settings/devices/end',
    '/settings/devices/end_others',
    '/sign-out',
  ])
    test(`A07: ${path} wants the token of its page`, async ({ assert }) => {
      const { browser } = await givenAccount()
      const { status } = await browser.post(path, {}, { 'x-xsrf-token': 'forged' })
      assert.equal(status, 403)
      assert.isTrue(await isSignedIn(browser))
    })

  test('a name is kept, and may be taken away again', async ({ assert }) => {
    const { browser, personId } = await givenAccount()
    await browser.post('/settings/account/name', { name: '  Ada 👩‍💻 ' })
    assert.equal((await Person.findOrFail(personId)).name, 'Ada 👩‍💻')
    await browser.post('/settings/account/name', { name: ' ' })
    assert.isNull((await Person.findOrFail(personId)).name)
  })

  test('a new password ends the other devices and the old password', async ({ assert }) => {
    const { browser, login } = await givenAccount()
    const other = await givenDevice(login)
    const answer = await browser.post('/settings/account/password', {
      current: PASSWORD,
      password: OTHER_PASSWORD,
    })
    assert.equal(answer.status, 200)
    assert.isTrue(await isSignedIn(browser))
    assert.isFalse(await isSignedIn(other.browser))
    const statuses = [await givenDevice(login), await givenDevice(login, OTHER_PASSWORD)]
    assert.deepEqual(
      statuses.map(({ status }) => status),
      [422, 200]
    )
  })

  test('a new password wants the present one', async ({ assert }) => {
    const { browser, login } = await givenAccount()
    const change = async (current: string, password: string) =>
      (await browser.post('/settings/account/password', { current, password })).json.errors
    assert.deepEqual(await change('', OTHER_PASSWORD), { current: 'missing' })
    assert.deepEqual(await change('guessed', OTHER_PASSWORD), { current: 'wrong_current' })
    assert.deepEqual(await change(PASSWORD, 'short'), { password: 'password_too_short' })
    assert.equal((await givenDevice(login)).status, 200)
  })

  test('one device is signed out from another, a foreign one is not', async ({ assert }) => {
    const [ada, eve] = [await givenAccount(), await givenAccount()]
    const phone = await givenDevice(ada.login)
    const { devices } = (await ada.browser.props('/settings/devices')) as {
      devices: { id: string; isThis: boolean }[]
    }
    const id = devices.find(({ isThis }) => !isThis)!.id
    await eve.browser.post('/settings/devices/end', { id })
    assert.isTrue(await isSignedIn(phone.browser))
    await ada.browser.post('/settings/devices/end', { id })
    assert.isFalse(await isSignedIn(phone.browser))
    assert.isTrue(await isSignedIn(ada.browser))
  })

  test('a device with an open socket has been seen', async ({ assert }) => {
    const { personId } = await givenAccount()
    const device = await Device.findByOrFail('personId', personId)
    await device.merge({ lastSeenAt: DateTime.now().minus({ days: 2 }) }).save()
    await noteSeen([device.sessionId])
    await device.refresh()
    assert.isAbove(device.lastSeenAt.toMillis(), Date.now() - 60_000)
  })

  test('a device is forgotten when its session has expired', async ({ assert }) => {
    const { personId } = await givenAccount()
    const device = await Device.findByOrFail('personId', personId)
    await forgetOldDevices()
    await device.refresh()
    await device.merge({ lastSeenAt: DateTime.now().minus({ days: SESSION_DAYS + 1 }) }).save()
    await forgetOldDevices()
    assert.isNull(await Device.find(device.id))
  })

  test('signing out leaves a stranger, and other tabs are told', async ({ assert }) => {
    const { browser, personId } = await givenAccount()
    const { status, headers } = await browser.post('/sign-out')
    assert.deepEqual([status, headers.get('clear-site-data')], [200, '"cache"'])
    assert.isFalse(await isSignedIn(browser))
    assert.isNull(await Device.findBy('personId', personId))
    assert.equal((await browser.props('/sign-in')).visitor, 'stranger')
  })
})
