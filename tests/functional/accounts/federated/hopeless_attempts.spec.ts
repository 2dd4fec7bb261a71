import limiter from '@adonisjs/limiter/services/main'
import { test } from '@japa/runner'
import Person from '#app/accounts/person'
import { SIGN_IN_LIMITS } from '#app/accounts/local/sign_in_limits'
import { rateLimits } from '#config/limiter'
import {
  FederatedStage,
  identitiesOf,
  noticeIn,
  personAt,
  SITE,
  somebody,
  untilCallback,
} from '#tests/functional/accounts/federated/federated_stage'
import { PlainVisitor } from '#tests/fixtures/plain_visitor'

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

  test('too many attempts from one network are told to wait (attack W07)', async ({ assert }) => {
    rateLimits.areOn = true
    const start = () => new PlainVisitor().send(`${SITE}/sign-in/with/github`)
    const half = { length: SIGN_IN_LIMITS.provider.perNetwork / 2 }
    try {
      for (let times = 0; times < 2; times++) {
        const answers = await Promise.all(Array.from(half, start))
        assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]))
        // As if it took longer: pages are counted too, for some seconds.
        await limiter.clear(['memory'])
      }
      const refused = await start()
      assert.equal(refused.status, 429)
      assert.isAtLeast(Number(refused.headers.get('retry-after')), 1)
    } finally {
      rateLimits.areOn = false
      await limiter.clear(['attempts', 'memory'])
    }
  })
})
