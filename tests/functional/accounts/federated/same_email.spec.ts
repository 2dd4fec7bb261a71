import hash from '@adonisjs/core/services/hash'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import Password from '#app/accounts/local/password'
import {
  FederatedStage,
  givenAccount,
  identitiesOf,
  noticeIn,
  personAt,
  SITE,
  signIn,
  submit,
} from '#tests/functional/accounts/federated/federated_stage'
import { PlainVisitor } from '#tests/fixtures/plain_visitor'

test.group('the same e-mail at a second provider (attack A04)', (group) => {
  const stage = new FederatedStage(group)
  let count = 0
  const givenEmail = () => `twin${++count}@example.org`

  /** Comes by GitHub with this e-mail. */
  const comeByGithub = async (email: string, verified: boolean) => {
    const id = 9_000 + ++count
    const emails = [{ email, primary: true, verified }]
    stage.github.person = { id, login: `twin${id}`, name: null, email, emails }
    const visitor = new PlainVisitor()
    return { visitor, stop: await signIn(visitor, 'github', '/chat/abc'), subject: String(id) }
  }

  test('is no link: one that is not verified makes an account of its own', async ({ assert }) => {
    const email = givenEmail()
    const { person } = await givenAccount(stage, { email, emailVerified: true })
    const { visitor, stop } = await comeByGithub(email, false)
    assert.equal(stop.url, `${SITE}/chat/abc`)
    assert.notEqual((await personAt(visitor)).id, person.id)
  })

  test('is no link either when the account’s own was never verified', async ({ assert }) => {
    const email = givenEmail()
    const { person } = await givenAccount(stage, { email, emailVerified: false })
    const { visitor } = await comeByGithub(email, true)
    assert.notEqual((await personAt(visitor)).id, person.id)
  })

  test('verified at both makes an offer, and signs nobody in', async ({ assert }) => {
    const email = givenEmail()
    await givenAccount(stage, { email, emailVerified: true })
    const { visitor, stop, subject } = await comeByGithub(email, true)
    assert.equal(stop.url, `${SITE}/sign-in/link`)
    assert.include(stop.text, '"name":"Logto"')
    assert.isTrue((await personAt(visitor)).isGuest)
    assert.isEmpty(await identitiesOf(subject))
  })

  test('is linked after a proof of the account that has it', async ({ assert }) => {
    const email = givenEmail()
    const { person } = await givenAccount(stage, { email, emailVerified: true })
    const { visitor, subject } = await comeByGithub(email, true)
    await signIn(visitor, 'logto')
    assert.equal((await personAt(visitor)).id, person.id)
    assert.equal((await identitiesOf(subject))[0]!.personId, person.id)
  })

  test('is linked after a proof by password, too', async ({ assert }) => {
    const email = givenEmail()
    const { person } = await givenAccount(stage, { email, emailVerified: true })
    const password = 'violet tractor on a hill'
    await Password.create({
      personId: person.id,
      login: email,
      hash: await hash.make(password),
      changedAt: DateTime.now(),
    })
    const { visitor, subject } = await comeByGithub(email, true)
    const answer = await submit(visitor, '/sign-in/local', 'POST', { login: email, password })
    assert.equal(answer.status, 200)
    assert.equal((await identitiesOf(subject))[0]?.personId, person.id)
  })

  test('is not linked to another account, whoever proves that', async ({ assert }) => {
    const email = givenEmail()
    await givenAccount(stage, { email, emailVerified: true })
    const other = await givenAccount(stage)
    const { visitor, subject } = await comeByGithub(email, true)
    await signIn(visitor, 'logto')
    assert.equal((await personAt(visitor)).id, other.person.id)
    assert.isEmpty(await identitiesOf(subject))
    assert.equal((await visitor.go(`${SITE}/sign-in/link`)).url, `${SITE}/sign-in`)
  })

  test('may be a separate account, if that is wanted', async ({ assert }) => {
    const email = givenEmail()
    const { person } = await givenAccount(stage, { email, emailVerified: true })
    const { visitor, subject } = await comeByGithub(email, true)
    const answer = await submit(visitor, '/sign-in/link/separate')
    assert.equal(answer.headers.get('location'), '/chat/abc')
    const own = await personAt(visitor)
    assert.notEqual(own.id, person.id)
    assert.equal((await identitiesOf(subject))[0]!.personId, own.id)
  })

  test('with a changed subject is somebody else', async ({ assert }) => {
    const email = givenEmail()
    const { person } = await givenAccount(stage, { email, emailVerified: false })
    const again = await givenAccount(stage, { email, emailVerified: false })
    assert.notEqual(again.person.id, person.id)
  })

  test('an offer that nobody was made leads to the sign-in page', async ({ assert }) => {
    const stop = await new PlainVisitor().go(`${SITE}/sign-in/link`)
    assert.deepEqual([stop.url, noticeIn(stop)], [`${SITE}/sign-in`, 'expired'])
  })
})
