import hash from '@adonisjs/core/services/hash'
import { test } from '@japa/runner'
import { createInvite } from '#app/accounts/local/invite'
import { accounts } from '#config/accounts'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'

const PASSWORD = 'violet tractor on a hill'
let count = 0
const newLogin = () => `invited${++count}`
const setLocal = (local: 'on' | 'off' | 'invite') => void Object.assign(accounts, { local })

test.group('invites', (group) => {
  group.setup(HttpVisitor.server)
  group.setup(() => {
    hash.fake()
    return () => hash.restore()
  })
  group.each.setup(() => () => setLocal('on'))

  test('an invite makes one account, also when two use it at once', async ({ assert }) => {
    setLocal('invite')
    const { token } = await createInvite(null)
    const browsers = await Promise.all([HttpVisitor.at(), HttpVisitor.at()])
    const answers = await Promise.all(
      browsers.map((browser) =>
        browser.post('/sign-up', { login: newLogin(), password: PASSWORD, invite: token })
      )
    )
    assert.sameMembers(
      answers.map(({ status }) => status),
      [200, 422]
    )
    const { door } = await (await HttpVisitor.at()).props(`/sign-up?invite=${token}`)
    assert.equal(door, 'invite_invalid')
  })

  test('without an invite, with an old one, or with local accounts off, nobody signs up', async ({
    assert,
  }) => {
    setLocal('invite')
    const browser = await HttpVisitor.at()
    const { token } = await createInvite(null, -1)
    const signUp = async (invite: string) =>
      (await browser.post('/sign-up', { login: newLogin(), password: PASSWORD, invite })).json
        .errors
    assert.deepEqual(await signUp(''), { invite: 'invite_needed' })
    assert.deepEqual(await signUp(token), { invite: 'invite_invalid' })
    setLocal('off')
    assert.deepEqual(await signUp(token), { invite: 'closed' })
    assert.equal((await browser.post('/sign-in/local', {})).status, 404)
  })
})
