import { test } from '@japa/runner'
import { IssuerKeys } from '#app/accounts/federated/issuer_keys'
import { ForgingIssuer, makeKey } from '#tests/fixtures/forging_issuer'

test.group('keys of an issuer', (group) => {
  let issuer: ForgingIssuer
  let now = 0
  let keys: IssuerKeys

  group.each.setup(async () => {
    now = 0
    issuer = await ForgingIssuer.start()
    keys = new IssuerKeys(`${issuer.url}/keys`, () => now)
    return () => issuer.stop()
  })

  const find = async (kid = issuer.key.kid) => {
    try {
      await keys.find({ alg: 'RS256', kid }, { payload: '', signature: '' })
      return true
    } catch {
      return false
    }
  }

  test('are asked for once in a while', async ({ assert }) => {
    for (now of [0, 1_000, 500_000]) assert.isTrue(await find())
    assert.equal(issuer.keyRequests, 1)
    now = 601_000
    await find()
    assert.equal(issuer.keyRequests, 2)
  })

  test('are asked for again for an unknown kid, once in half a minute', async ({ assert }) => {
    await find()
    for (now of [1_000, 2_000, 30_000]) assert.isFalse(await find('unknown'))
    assert.equal(issuer.keyRequests, 2)
    now = 32_000
    issuer.key = await makeKey()
    await issuer.publish(issuer.key)
    assert.isTrue(await find())
    assert.equal(issuer.keyRequests, 3)
  })

  test('are asked for once by all who come at the same moment', async ({ assert }) => {
    await find()
    issuer.key = await makeKey()
    await issuer.publish(issuer.key)
    assert.deepEqual(await Promise.all([find(), find(), find()]), [true, true, true])
    assert.equal(issuer.keyRequests, 2)
  })
})
