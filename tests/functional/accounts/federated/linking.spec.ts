import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import Identity from '#app/accounts/identity'
import {
  FederatedStage,
  givenAccount,
  identitiesOf,
  noticeIn,
  personAt,
  SITE,
  signIn,
  somebody,
  submit,
} from '#tests/functional/accounts/federated/federated_stage'
import { PlainVisitor } from '#tests/fixtures/plain_visitor'

const IDENTITIES = '/settings/account/identities'

/** As if the session had been entered an hour ago. */
async function forgetProof() {
  const rows = await db.from('sessions').select('id', 'data')
  for (const { id, data } of rows)
    await db
      .from('sessions')
      .where({ id })
      .update({ data: String(data).replaceAll(/"enteredAt":"\d+"/g, '"enteredAt":"1"') })
}

test.group('linking in the settings', (group) => {
  const stage = new FederatedStage(group)

  const link = async (visitor: PlainVisitor, provider: string) => {
    const answer = await submit(visitor, `${IDENTITIES}/${provider}`)
    return visitor.go(answer.headers.get('x-inertia-location')!)
  }

  test('makes another provider a way into the same account', async ({ assert }) => {
    const { visitor, person } = await givenAccount(stage)
    stage.company.person = somebody()
    const stop = await link(visitor, 'company')
    assert.deepEqual([stop.url, noticeIn(stop)], [`${SITE}/settings/account`, 'linked'])
    const elsewhere = new PlainVisitor()
    await signIn(elsewhere, 'company')
    assert.equal((await personAt(elsewhere)).id, person.id)
  })

  test('says so when it is linked already, here or elsewhere', async ({ assert }) => {
    const { visitor } = await givenAccount(stage)
    assert.equal(noticeIn(await link(visitor, 'logto')), 'already_linked')
    const other = await givenAccount(stage)
    visitor.leaveProviders()
    const [mine] = await identitiesOf(other.subject)
    assert.equal(noticeIn(await link(visitor, 'logto')), 'linked_elsewhere')
    assert.equal((await Identity.findOrFail(mine!.id)).personId, other.person.id)
  })

  test('needs a proof of just now', async ({ assert }) => {
    const { visitor } = await givenAccount(stage)
    await forgetProof()
    const answer = await submit(visitor, `${IDENTITIES}/company`)
    assert.equal(answer.status, 303)
    const stop = await visitor.go(`${SITE}${answer.headers.get('location')}`)
    assert.equal(stop.url, `${SITE}/sign-in?return_to=%2Fsettings%2Faccount`)
    assert.equal(noticeIn(stop), 'prove_again')
    assert.equal((await signIn(visitor, 'logto', '/settings/account')).status, 200)
    assert.isTrue(visitor.trail.some((address) => address.includes('prompt=login')))
    assert.isString(
      (await submit(visitor, `${IDENTITIES}/company`)).headers.get('x-inertia-location')
    )
  })

  test('of an attempt that another account began comes to nothing', async ({ assert }) => {
    const { visitor } = await givenAccount(stage)
    stage.company.person = somebody()
    const answer = await submit(visitor, `${IDENTITIES}/company`)
    const callback = await visitor.go(
      answer.headers.get('x-inertia-location')!,
      `${SITE}/sign-in/with/company/callback`
    )
    const { subject } = stage.company.person
    const kept = await db.from('sessions').where('data', 'like', '%federatedAttempts%')
    assert.isNotEmpty(kept)
    for (const { id, data } of kept)
      await db
        .from('sessions')
        .where({ id })
        .update({ data: String(data).replaceAll(/linkTo\\":\\"[^"\\]+/g, 'linkTo\\":\\"another') })
    assert.equal(noticeIn(await visitor.go(callback.url)), 'expired')
    assert.isEmpty(await identitiesOf(subject))
  })

  test('an identity of nobody does not enter an account that is signed in', async ({ assert }) => {
    const { visitor, person } = await givenAccount(stage)
    stage.company.person = somebody()
    const stop = await signIn(visitor, 'company')
    assert.equal(stop.url, `${SITE}/settings/account`)
    assert.equal(noticeIn(stop), 'link_in_settings')
    assert.equal((await personAt(visitor)).id, person.id)
    assert.isEmpty(await identitiesOf(stage.company.person.subject))
  })

  test('is for accounts, and by a form of this site', async ({ assert }) => {
    const guest = new PlainVisitor()
    // The first page makes the guest, the second one has the token of their session.
    await personAt(guest)
    await personAt(guest)
    const answer = await submit(guest, `${IDENTITIES}/company`)
    assert.include(answer.headers.get('location'), '/sign-in')
    const { visitor } = await givenAccount(stage)
    const forged = await visitor.send(`${SITE}${IDENTITIES}/company`, { method: 'POST' })
    assert.equal(forged.status, 403)
  })
})

test.group('unlinking', (group) => {
  const stage = new FederatedStage(group)

  test('never takes the last way in', async ({ assert }) => {
    const { visitor, subject } = await givenAccount(stage)
    const [identity] = await identitiesOf(subject)
    await submit(visitor, `${IDENTITIES}/${identity!.id}`, 'DELETE')
    assert.equal(noticeIn(await visitor.go(`${SITE}/settings/account`)), 'last_way_in')
    assert.lengthOf(await identitiesOf(subject), 1)
  })

  test('takes one of two, and only one of two that go at the same moment', async ({ assert }) => {
    const { visitor, person, subject } = await givenAccount(stage)
    const [first] = await identitiesOf(subject)
    const second = await Identity.create({
      personId: person.id,
      provider: 'company',
      issuer: stage.company.url,
      subject: somebody().subject,
      email: null,
      emailVerified: false,
      name: null,
    })
    await Promise.all(
      [first!, second].map(({ id }) => submit(visitor, `${IDENTITIES}/${id}`, 'DELETE'))
    )
    assert.lengthOf(await Identity.query().where('personId', person.id), 1)
  })

  test('leaves those of other people alone', async ({ assert }) => {
    const other = await givenAccount(stage)
    const [theirs] = await identitiesOf(other.subject)
    const { visitor } = await givenAccount(stage)
    await submit(visitor, `${IDENTITIES}/${theirs!.id}`, 'DELETE')
    assert.lengthOf(await identitiesOf(other.subject), 1)
  })

  test('needs a proof of just now', async ({ assert }) => {
    const { visitor, subject } = await givenAccount(stage)
    const [identity] = await identitiesOf(subject)
    await forgetProof()
    const answer = await submit(visitor, `${IDENTITIES}/${identity!.id}`, 'DELETE')
    assert.include(answer.headers.get('location'), '/sign-in?')
  })
})
