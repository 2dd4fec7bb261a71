import hash from '@adonisjs/core/services/hash'
import limiter from '@adonisjs/limiter/services/main'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { countAttempt, forgiveAttempt, SIGN_IN_LIMITS } from '#app/accounts/local/sign_in_limits'
import { rateLimits } from '#config/limiter'
import { MAX_GUESTS, MAX_SIGN_IN_REQUESTS } from '#shared/limits'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'

const { perAccount, perNetwork } = SIGN_IN_LIMITS.sign_in
const outcomeOf = (attempt: { address: string; account?: string }) =>
  countAttempt({ kind: 'sign_in', ...attempt }).then(
    () => 'counted',
    (error: { status: number }) => error.status
  )

test.group('attempts to sign in', (group) => {
  group.setup(HttpVisitor.server)
  group.setup(() => {
    hash.fake()
    return () => hash.restore()
  })
  group.each.setup(() => {
    rateLimits.areOn = true
    return () => void (rateLimits.areOn = false)
  })

  test('are limited by account, whatever the network', async ({ assert }) => {
    for (let count = 0; count < perAccount; count++)
      assert.equal(await outcomeOf({ address: `198.51.100.${count}`, account: 'ada' }), 'counted')
    assert.equal(await outcomeOf({ address: '198.51.100.99', account: 'ada' }), 429)
    assert.equal(await outcomeOf({ address: '198.51.100.99', account: 'eve' }), 'counted')
  })

  test('are limited by network, whatever the account', async ({ assert }) => {
    for (let count = 0; count < perNetwork; count++)
      await countAttempt({
        kind: 'sign_in',
        address: `2001:db8:1:2::${count}`,
        account: `${count}`,
      })
    assert.equal(await outcomeOf({ address: '2001:db8:1:2:ffff::', account: 'new' }), 429)
    assert.equal(await outcomeOf({ address: '2001:db8:1:3::1', account: 'new' }), 'counted')
  })

  test('that succeed are taken back', async ({ assert }) => {
    const attempt = { kind: 'sign_in', address: '203.0.113.1', account: 'bob' } as const
    for (let count = 0; count < 2 * perNetwork; count++) {
      await countAttempt(attempt)
      await forgiveAttempt(attempt)
    }
    assert.equal(await outcomeOf(attempt), 'counted')
  })

  test('are kept on disk, and nothing typed is readable there', async ({ assert }) => {
    await countAttempt({ kind: 'sign_in', address: '203.0.113.2', account: 'my password, oops' })
    const keys = (await db.from('rate_limits').select('key')).map(({ key }) => String(key))
    assert.isTrue(keys.some((key) => key.includes('203.0.113.2')))
    assert.notInclude(keys.join(), 'oops')
  })

  test('are not counted with RATE_LIMITS=off', async ({ assert }) => {
    rateLimits.areOn = false
    for (let count = 0; count < 2 * perAccount; count++)
      assert.equal(await outcomeOf({ address: '203.0.113.3', account: 'off' }), 'counted')
  })

  test('one too many by the form is told how long to wait', async ({ assert }) => {
    const browser = await HttpVisitor.at()
    const guess = () => browser.post('/sign-in/local', { login: 'mallory', password: 'a guess' })
    for (let count = 0; count < perAccount; count++) assert.equal((await guess()).status, 422)
    const refused = await guess()
    assert.equal(refused.status, 429)
    assert.isAbove(Number(refused.headers.get('retry-after')), 60)
  })

  test('a flood of visits to the sign-in page writes no more sessions', async ({ assert }) => {
    await limiter.clear(['memory'])
    const flood = Array.from({ length: MAX_SIGN_IN_REQUESTS + 20 }, () => new HttpVisitor())
    const statuses: number[] = []
    for (const visitor of flood) statuses.push((await visitor.get('/sign-in')).status)
    assert.lengthOf(
      statuses.filter((status) => status === 200),
      MAX_SIGN_IN_REQUESTS
    )
    assert.equal(statuses.at(-1), 429)
    await limiter.clear(['memory'])
  })

  test('one visit too many is answered by a page in plain words', async ({ client, assert }) => {
    await limiter.clear(['memory'])
    for (let count = 0; count < MAX_GUESTS; count++) await client.get('/')
    const refused = await client.get('/').header('accept', 'text/html')
    assert.equal(refused.status(), 429)
    assert.isAtLeast(Number(refused.header('retry-after')), 1)
    assert.include(refused.text(), 'Too many visits at once from your network')
    assert.equal((await client.get('/').header('accept', 'application/json')).status(), 429)
  })
})
