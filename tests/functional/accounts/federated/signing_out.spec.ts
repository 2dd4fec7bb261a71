import { test } from '@japa/runner'
import { addProvider, findProvider } from '#app/accounts/federated/providers'
import {
  FederatedStage,
  givenAccount,
  SITE,
  signIn,
  submit,
} from '#tests/functional/accounts/federated/federated_stage'
import { PlainVisitor } from '#tests/fixtures/plain_visitor'

test.group('signing out', (group) => {
  const stage = new FederatedStage(group)

  test('ends the session at the issuer, too', async ({ assert }) => {
    const { visitor } = await givenAccount(stage)
    const answer = await submit(visitor, '/sign-out')
    const to = new URL(((await answer.json()) as { to: string }).to)
    assert.equal(`${to.origin}${to.pathname}`, `${stage.logto.url}/session/end`)
    assert.equal(to.searchParams.get('post_logout_redirect_uri'), `${SITE}/sign-in`)
    assert.isString(to.searchParams.get('id_token_hint'))
    assert.equal((await visitor.go(to.href)).status, 200)
  })

  test('is not held up by an issuer that is down', async ({ assert }) => {
    const { visitor } = await givenAccount(stage)
    const logto = findProvider('logto')!
    addProvider({ ...logto, endSessionUrl: () => new Promise(() => {}) })
    const answer = await submit(visitor, '/sign-out')
    addProvider(logto)
    assert.deepEqual(await answer.json(), { to: '/sign-in' })
  }).timeout(10_000)

  test('by GitHub leads to the sign-in page', async ({ assert }) => {
    const visitor = new PlainVisitor()
    await signIn(visitor, 'github')
    assert.deepEqual(await (await submit(visitor, '/sign-out')).json(), { to: '/sign-in' })
  })
})
