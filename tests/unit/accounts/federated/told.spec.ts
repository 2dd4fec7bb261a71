import { test } from '@japa/runner'
import { isProvisioned } from '#app/accounts/federated/auto_provision'
import { toldEmail, toldName } from '#app/accounts/federated/told'

test.group('what a provider tells', () => {
  test('a name is the first one that says something, without control characters', ({ assert }) => {
    assert.equal(toldName(null, '', ' \u202e\u0000', 'Ada\nLovelace '), 'Ada Lovelace')
    assert.isNull(toldName(undefined, 7, {}))
    assert.lengthOf(toldName('x'.repeat(1_000))!, 120)
  })

  test('an e-mail is verified by `true` alone', ({ assert }) => {
    assert.deepEqual(toldEmail('Ada@Example.org', true), {
      email: 'ada@example.org',
      emailVerified: true,
    })
    for (const verified of ['true', 1, undefined, null])
      assert.isFalse(toldEmail('ada@example.org', verified).emailVerified)
  })

  test('what is no e-mail is none, verified or not', ({ assert }) => {
    for (const email of [null, 7, 'ada', 'a b@example.org', 'a@b@c', '@', `${'x'.repeat(300)}@a.b`])
      assert.deepEqual(toldEmail(email, true), { email: null, emailVerified: false })
  })
})

test.group('somebody new', () => {
  const domains = { for: 'domains', domains: ['example.org'] } as const
  const ada = { email: 'ada@example.org', emailVerified: true }

  test('is let in for everybody, and not for nobody', ({ assert }) => {
    assert.isTrue(isProvisioned({ for: 'everybody' }, { email: null, emailVerified: false }))
    assert.isFalse(isProvisioned({ for: 'nobody' }, ada))
  })

  test('of a domain needs a verified e-mail of exactly that domain', ({ assert }) => {
    assert.isTrue(isProvisioned(domains, ada))
    assert.isFalse(isProvisioned(domains, { ...ada, emailVerified: false }))
    for (const email of [
      'ada@evil-example.org',
      'ada@sub.example.org',
      'ada@example.org.evil.test',
      null,
    ])
      assert.isFalse(isProvisioned(domains, { email, emailVerified: true }))
  })
})
