import { test } from '@japa/runner'
import { addProvider } from '#app/accounts/federated/providers'
import {
  devicesOf,
  driverOf,
  FederatedStage,
  noticeIn,
  personAt,
  SITE,
  signIn,
  somebody,
} from '#tests/functional/accounts/federated/federated_stage'
import { OidcIssuer } from '#tests/fixtures/oidc_issuer'
import { PlainVisitor } from '#tests/fixtures/plain_visitor'

test.group('signing in by a provider', (group) => {
  const stage = new FederatedStage(group)

  test('a guest becomes the account, with the same store, and goes where they wanted to', async ({
    assert,
  }) => {
    stage.logto.person = somebody()
    const visitor = new PlainVisitor()
    const guest = await personAt(visitor)
    const { url, status } = await signIn(visitor, 'logto', '/chat/abc')
    assert.deepEqual([url, status], [`${SITE}/chat/abc`, 200])
    const account = await personAt(visitor)
    assert.deepEqual([account.id, account.storeId], [guest.id, guest.storeId])
    assert.isFalse(account.isGuest)
  })

  test('neither e-mail nor name is needed', async ({ assert }) => {
    stage.logto.person = somebody()
    const visitor = new PlainVisitor()
    await signIn(visitor, 'logto')
    const { name, email } = await personAt(visitor)
    assert.equal(name, stage.logto.person.subject) // its username
    assert.isNull(email)
  })

  for (const provider of ['logto', 'company', 'github'])
    test(`${provider}: the same person in another browser has the same account`, async ({
      assert,
    }) => {
      if (provider === 'github') stage.github.person = { ...stage.github.person, id: 2002 }
      else stage[provider as 'logto'].person = somebody()
      const [one, other] = [new PlainVisitor(), new PlainVisitor()]
      await signIn(one, provider)
      await signIn(other, provider)
      assert.equal((await personAt(one)).id, (await personAt(other)).id)
    })

  test('the session has a new id, and the old one is worth nothing (attack A05)', async ({
    assert,
  }) => {
    stage.logto.person = somebody()
    const visitor = new PlainVisitor()
    const guest = await personAt(visitor)
    const planted = new PlainVisitor()
    for (const [name, value] of visitor.cookies) planted.cookies.set(name, value)
    await signIn(visitor, 'logto')
    assert.notEqual(visitor.cookies.get('kamba'), planted.cookies.get('kamba'))
    assert.notEqual((await personAt(planted)).id, guest.id)
    assert.lengthOf(await devicesOf(guest), 1)
  })

  test('no code and no state stays in an address', async ({ assert }) => {
    stage.logto.person = somebody()
    const visitor = new PlainVisitor()
    const { url } = await signIn(visitor, 'logto')
    assert.equal(url, `${SITE}/`)
    const back = visitor.trail.find((address) => address.includes('/callback?'))!
    const answer = await visitor.send(back)
    assert.equal(answer.status, 303)
    assert.equal(answer.headers.get('cache-control'), 'no-store')
  })

  test('a return path to elsewhere leads home (attack A03)', async ({ assert }) => {
    for (const returnTo of [
      '//evil.test',
      '/\\evil.test',
      'https://evil.test',
      '/\r\nSet-Cookie: a=b',
    ]) {
      const visitor = new PlainVisitor()
      assert.equal((await signIn(visitor, 'logto', returnTo)).url, `${SITE}/`)
      assert.isFalse(visitor.cookies.has('a'))
    }
  })

  test('another name for this server counts for nothing (attack A08)', async ({ assert }) => {
    const answer = await new PlainVisitor().send(`${SITE}/sign-in/with/logto`, {
      headers: { 'x-forwarded-host': 'evil.test' },
    })
    const redirect = new URL(answer.headers.get('location')!).searchParams.get('redirect_uri')
    assert.equal(redirect, `${SITE}/sign-in/with/logto/callback`)
  })

  test('a provider that is not configured is a page that is not there', async ({ assert }) => {
    assert.equal((await new PlainVisitor().go(`${SITE}/sign-in/with/nobody`)).status, 404)
  })

  test('after a refusal the person is told, and nobody is signed in', async ({ assert }) => {
    for (const provider of ['logto', 'github'] as const) {
      stage[provider].denies = true
      const visitor = new PlainVisitor()
      const stop = await signIn(visitor, provider, '/chat/abc')
      stage[provider].denies = false
      assert.equal(stop.url, `${SITE}/sign-in?return_to=%2Fchat%2Fabc`)
      assert.equal(noticeIn(stop), 'denied')
      assert.isTrue((await personAt(visitor)).isGuest)
    }
  })

  test('another account than the one that is signed in has to wait for a sign-out', async ({
    assert,
  }) => {
    stage.logto.person = somebody()
    await signIn(new PlainVisitor(), 'logto')
    const visitor = new PlainVisitor()
    stage.company.person = somebody()
    await signIn(visitor, 'company')
    const person = await personAt(visitor)
    const stop = await signIn(visitor, 'logto')
    assert.equal(noticeIn(stop), 'sign_out_first')
    assert.equal((await personAt(visitor)).id, person.id)
  })

  test('an issuer that is down is said to be, and is tried again', async ({ assert }) => {
    const callbackUrls = [`${SITE}/sign-in/with/late/callback`]
    const late = await OidcIssuer.start({ callbackUrls })
    addProvider(driverOf('late', 'Late', late))
    late.isDown = true
    assert.equal(noticeIn(await signIn(new PlainVisitor(), 'late')), 'unreachable')
    late.isDown = false
    const visitor = new PlainVisitor()
    await signIn(visitor, 'late')
    assert.isFalse((await personAt(visitor)).isGuest)
    await late.stop()
  })
})
