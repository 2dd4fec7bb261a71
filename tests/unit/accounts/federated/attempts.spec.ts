import { test } from '@japa/runner'
import { ATTEMPT_MINUTES, keepAttempt, takeAttempt } from '#app/accounts/federated/attempts'

function givenSession() {
  const values = new Map<string, string>()
  return {
    get: (key: string) => values.get(key),
    put: (key: string, value: string) => void values.set(key, value),
  }
}
const attempt = (state: string) => ({
  callbackUrl: 'http://localhost/callback',
  state,
  nonce: 'n',
  verifier: 'v',
  freshSince: null,
  provider: 'logto',
  returnTo: '/',
  linkTo: null,
})

test.group('attempts to sign in', () => {
  test('are given once', ({ assert }) => {
    const session = givenSession()
    keepAttempt(session, attempt('one'))
    assert.equal(takeAttempt(session, 'one')?.provider, 'logto')
    assert.isNull(takeAttempt(session, 'one'))
  })

  test('are given once even if an older request writes the session again', ({ assert }) => {
    const session = givenSession()
    keepAttempt(session, attempt('two'))
    const before = session.get('federatedAttempts')!
    takeAttempt(session, 'two')
    session.put('federatedAttempts', before)
    assert.isNull(takeAttempt(session, 'two'))
  })

  test('are not given by no state', ({ assert }) => {
    const session = givenSession()
    keepAttempt(session, attempt('three'))
    for (const state of [null, '', 'thre', 'three ']) assert.isNull(takeAttempt(session, state))
  })

  test('are over after a while', ({ assert }) => {
    const session = givenSession()
    keepAttempt(session, attempt('four'))
    const kept = JSON.parse(session.get('federatedAttempts')!) as { startedAt: number }[]
    kept[0]!.startedAt -= ATTEMPT_MINUTES * 60_000 + 1_000
    session.put('federatedAttempts', JSON.stringify(kept))
    assert.isNull(takeAttempt(session, 'four'))
  })
})
