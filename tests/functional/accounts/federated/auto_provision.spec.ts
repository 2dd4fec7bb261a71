import { test } from '@japa/runner'
import { accounts } from '#config/accounts'
import type { AutoProvision } from '#config/auto_provision'
import {
  FederatedStage,
  givenAccount,
  identitiesOf,
  personAt,
  SITE,
  signIn,
  somebody,
  submit,
} from '#tests/functional/accounts/federated/federated_stage'
import { PlainVisitor } from '#tests/fixtures/plain_visitor'

test.group('AUTO_PROVISION', (group) => {
  const stage = new FederatedStage(group)
  const usual = accounts.autoProvision
  const set = (autoProvision: AutoProvision) => void Object.assign(accounts, { autoProvision })
  group.each.teardown(() => set(usual))

  test('off: somebody new is sent to the administrator, and stays a guest', async ({ assert }) => {
    set({ for: 'nobody' })
    stage.logto.person = somebody()
    const visitor = new PlainVisitor()
    const stop = await signIn(visitor, 'logto')
    assert.equal(stop.url, `${SITE}/sign-in/ask-administrator`)
    assert.isTrue((await personAt(visitor)).isGuest)
    assert.isEmpty(await identitiesOf(stage.logto.person.subject))
  })

  test('off: who has an account comes in', async ({ assert }) => {
    const { person } = await givenAccount(stage)
    set({ for: 'nobody' })
    const visitor = new PlainVisitor()
    await signIn(visitor, 'logto')
    assert.equal((await personAt(visitor)).id, person.id)
  })

  test('off: nobody gets round it by a separate account', async ({ assert }) => {
    const email = 'round@example.org'
    await givenAccount(stage, { email, emailVerified: true })
    set({ for: 'nobody' })
    stage.company.person = somebody({ email, emailVerified: true })
    const visitor = new PlainVisitor()
    assert.include((await signIn(visitor, 'company')).text, '"maySeparate":false')
    await submit(visitor, '/sign-in/link/separate')
    assert.isEmpty(await identitiesOf(stage.company.person.subject))
  })

  test('domains: a verified e-mail of the domain is let in, an unverified one is not', async ({
    assert,
  }) => {
    set({ for: 'domains', domains: ['let-in.example.org'] })
    for (const emailVerified of [true, false]) {
      stage.logto.person = somebody({ email: `${emailVerified}@let-in.example.org`, emailVerified })
      const visitor = new PlainVisitor()
      await signIn(visitor, 'logto')
      assert.equal((await personAt(visitor)).isGuest, !emailVerified)
    }
  })
})
