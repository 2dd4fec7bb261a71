import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { MAX_PASSWORD_CHARS } from '#app/accounts/local/password_rules'
import { INVITE_DAYS } from '#app/accounts/local/invite'
import { SIGN_IN_LIMITS } from '#app/accounts/local/sign_in_limits'
import { accounts } from '#config/accounts'

const text = readFileSync(new URL('../../../docs/self_hosting.md', import.meta.url), 'utf8')

test.group('docs/self_hosting.md', () => {
  for (const [kind, { seconds, perAccount, perNetwork }] of Object.entries(SIGN_IN_LIMITS))
    test(`restates the limit of ${kind} as it is`, ({ assert }) => {
      const row = `| \`${kind}\` | ${seconds / 60} minutes | ${perAccount} | ${perNetwork} |`
      assert.include(text, row)
    })

  test('restates what a password and an invite are', ({ assert }) => {
    assert.include(text, `at least ${accounts.passwordMinLength} characters`)
    assert.include(text, `at most ${MAX_PASSWORD_CHARS}, any of them`)
    assert.include(text, `for one account and for ${INVITE_DAYS} days`)
  })
})
