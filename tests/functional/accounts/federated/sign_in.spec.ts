import limiter from '@adonisjs/limiter/services/main'
import { test } from '@japa/runner'
import { addProvider } from '#app/accounts/federated/providers'
import { SIGN_IN_LIMITS } from '#app/accounts/sign_in_limits'
import { rateLimits } from '#config/limiter'
import Person from '#app/accounts/person'
import {
  devicesOf,
  driverOf,
  FederatedStage,
  identitiesOf,
  noticeIn,
  personAt,
  SITE,
  signIn,
  somebody,
  untilCallback,
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

  test('too many attempts from one network are told to wait (attack W07)', async ({ assert }) => {
    rateLimits.areOn = true
    const start = () => new PlainVisitor().send(`${SITE}/sign-in/with/github`)
    const allowed = Array.from({ length: SIGN_IN_LIMITS.provider.perNetwork }, start)
    try {
      const statuses = (await Promise.all(allowed)).map(({ status }) => status)
      assert.deepEqual(new Set(statuses), new Set([303]))
      const refused = await start()
      assert.equal(refused.status, 429)
      assert.isAtLeast(Number(refused.headers.get('retry-after')), 1)
    } finally {
      rateLimits.areOn = false
      await limiter.clear(['attempts'])
    }
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

test.group('attempts that must come to nothing (attack A01)', (group) => {
  const stage = new FederatedStage(group)

  /** What the callback answers, and that nobody is signed in there. */
  const refused = async (visitor: PlainVisitor, callback: string, subject: string) => {
    const stop = await visitor.go(callback)
    return {
      at: stop.url,
      notice: noticeIn(stop),
      isGuest: (await personAt(visitor)).isGuest,
      accounts: (await identitiesOf(subject)).length,
    }
  }
  const nothing = { at: `${SITE}/sign-in`, notice: 'expired', isGuest: true, accounts: 0 }

  for (const provider of ['logto', 'github'] as const) {
    const given = () => {
      const subject = String(3_000 + Math.floor(Math.random() * 1e9))
      if (provider === 'github')
        stage.github.person = { ...stage.github.person, id: Number(subject) }
      else stage.logto.person = somebody({ subject })
      return subject
    }

    test(`${provider}: without a state`, async ({ assert }) => {
      const subject = given()
      const visitor = new PlainVisitor()
      const callback = new URL(await untilCallback(visitor, provider))
      callback.searchParams.delete('state')
      assert.deepEqual(await refused(visitor, callback.href, subject), nothing)
    })

    test(`${provider}: with a state that nobody gave`, async ({ assert }) => {
      const subject = given()
      const visitor = new PlainVisitor()
      const callback = new URL(await untilCallback(visitor, provider))
      callback.searchParams.set('state', 'x'.repeat(43))
      assert.deepEqual(await refused(visitor, callback.href, subject), nothing)
    })

    test(`${provider}: in another browser than it was begun`, async ({ assert }) => {
      const subject = given()
      const callback = await untilCallback(new PlainVisitor(), provider)
      const victim = new PlainVisitor()
      await untilCallback(victim, provider)
      assert.deepEqual(await refused(victim, callback, subject), nothing)
    })

    test(`${provider}: a second time`, async ({ assert }) => {
      given()
      const visitor = new PlainVisitor()
      const callback = await untilCallback(visitor, provider)
      await visitor.go(callback)
      const before = visitor.cookies.get('kamba')
      const stop = await visitor.go(callback)
      assert.equal(noticeIn(stop), 'expired')
      assert.equal(stop.url, `${SITE}/sign-in`)
      assert.equal(visitor.cookies.get('kamba'), before)
    })

    test(`${provider}: twice at the same moment, only one gets in`, async ({ assert }) => {
      const subject = given()
      const visitor = new PlainVisitor()
      const callback = await untilCallback(visitor, provider)
      const answers = await Promise.all([visitor.send(callback), visitor.send(callback)])
      const places = new Set(answers.map((answer) => answer.headers.get('location')))
      assert.deepEqual(places, new Set(['/', '/sign-in']))
      assert.lengthOf(await identitiesOf(subject), 1)
    })
  }

  test('at the callback of another provider', async ({ assert }) => {
    stage.logto.person = somebody()
    const visitor = new PlainVisitor()
    const callback = (await untilCallback(visitor, 'logto')).replace(
      '/with/logto/',
      '/with/github/'
    )
    const { subject } = stage.logto.person
    assert.deepEqual(await refused(visitor, callback, subject), nothing)
  })

  test('of more than five tabs the last five can go on', async ({ assert }) => {
    stage.logto.person = somebody()
    const visitor = new PlainVisitor()
    const callbacks: string[] = []
    for (let tab = 0; tab < 6; tab++) callbacks.push(await untilCallback(visitor, 'logto'))
    assert.equal(noticeIn(await visitor.go(callbacks[0]!)), 'expired')
    assert.equal((await visitor.go(callbacks[1]!)).url, `${SITE}/`)
  })

  test('a new account is made once, though two browsers come at once', async ({ assert }) => {
    stage.logto.person = somebody()
    const visitors = [new PlainVisitor(), new PlainVisitor()]
    const before = (await Person.query().whereNot('role', 'guest')).length
    const callbacks = await Promise.all(visitors.map((each) => untilCallback(each, 'logto')))
    await Promise.all(visitors.map((each, index) => each.go(callbacks[index]!)))
    const [one, other] = await Promise.all(visitors.map(personAt))
    assert.equal(one!.id, other!.id)
    assert.lengthOf(await Person.query().whereNot('role', 'guest'), before + 1)
  })
})
