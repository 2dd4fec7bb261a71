import { Secret } from '@adonisjs/core/helpers'
import { test } from '@japa/runner'
import { exportJWK, exportSPKI, SignJWT } from 'jose'
import type { Kept } from '#app/accounts/federated/identity_provider'
import { verifyIdToken } from '#app/accounts/federated/id_token'
import { OidcDriver } from '#app/accounts/federated/oidc_driver'
import { type Claims, ForgingIssuer, makeKey, sign, unsigned } from '#tests/fixtures/forging_issuer'
import { CALLBACK } from '#tests/fixtures/register_provider_suite'

test.group('ID tokens (attack A02)', (group) => {
  let issuer: ForgingIssuer
  let driver: OidcDriver

  const createDriver = () =>
    new OidcDriver({
      kind: 'oidc',
      id: 'forger',
      name: 'Forger',
      issuer: issuer.url,
      clientId: issuer.clientId,
      clientSecret: new Secret('secret'),
      scopes: 'openid',
    })

  group.each.setup(async () => {
    issuer = await ForgingIssuer.start()
    driver = createDriver()
    return () => issuer.stop()
  })

  const begin = async (askAgain = false) => {
    const started = await driver.start({ callbackUrl: CALLBACK, askAgain })
    if (!started.ok) throw new Error(started.reason)
    return started.kept
  }
  const finish = (kept: Kept) =>
    driver.finish(new URLSearchParams({ code: 'any', state: kept.state }), kept)

  /** One attempt with the token that a test makes of right claims. */
  const attempt = async (forge: (claims: Claims) => string | Promise<string>) => {
    const kept = await begin()
    issuer.idToken = await forge(issuer.claims(kept.nonce))
    return finish(kept)
  }
  const honest = (claims: Claims) => sign(claims, issuer.key)
  const refused = { ok: false, error: 'refused' }

  test('that are right are accepted, by RS256, ES384, PS256 and EdDSA', async ({ assert }) => {
    issuer.metadata = {
      id_token_signing_alg_values_supported: ['RS256', 'ES384', 'PS256', 'EdDSA'],
    }
    for (const alg of ['RS256', 'ES384', 'PS256', 'EdDSA']) {
      issuer.key = await makeKey(alg)
      await issuer.publish(issuer.key)
      // Without the keys of the last one: this is not about rotation.
      driver = createDriver()
      assert.containsSubset(await attempt(honest), { ok: true })
    }
  })

  const WRONG: Record<string, Claims> = {
    'another nonce': { nonce: 'of-another-attempt' },
    'no nonce': { nonce: undefined },
    'another audience': { aud: 'another-client' },
    'a second audience and no authorized party': { aud: ['kamba', 'another-client'] },
    'another issuer': { iss: 'https://evil.test' },
    'no subject': { sub: undefined },
    'an empty subject': { sub: '' },
    'an end that is over': { exp: Math.floor(Date.now() / 1000) - 60 },
    'no end': { exp: undefined },
    'a beginning in the future': { iat: Math.floor(Date.now() / 1000) + 600 },
    'a beginning of long ago': { iat: Math.floor(Date.now() / 1000) - 3_600 },
    'no beginning': { iat: undefined },
  }
  for (const [what, claims] of Object.entries(WRONG))
    test(`with ${what} are refused`, async ({ assert }) => {
      assert.containsSubset(await attempt((right) => honest({ ...right, ...claims })), refused)
    })

  test('without a signature are refused: {$self}')
    .with(['none', 'None', 'NONE', '', 'RS256'])
    .run(async ({ assert }, alg) => {
      assert.containsSubset(
        await attempt((claims) => unsigned(claims, { alg, kid: issuer.key.kid })),
        refused
      )
    })

  test('signed by HS256 with the public key are refused, in each form of that key', async ({
    assert,
  }) => {
    const { publicKey, kid } = issuer.key
    const forms = [
      await exportSPKI(publicKey),
      JSON.stringify(await exportJWK(publicKey)),
      'secret',
    ]
    for (const form of forms) {
      const header = { alg: 'HS256', kid }
      const forge = (claims: Claims) =>
        new SignJWT(claims).setProtectedHeader(header).sign(new TextEncoder().encode(form))
      assert.containsSubset(await attempt(forge), refused)
    }
  })

  test('by HS256 are refused even if a key for it were found', async ({ assert }) => {
    const secret = new TextEncoder().encode('x'.repeat(32))
    const token = await new SignJWT(issuer.claims('n'))
      .setProtectedHeader({ alg: 'HS256' })
      .sign(secret)
    const { url, clientId } = issuer
    await assert.rejects(
      () => verifyIdToken(token, { issuer: url, clientId, keys: () => secret }),
      /alg/
    )
  })

  test('of a stranger’s key are refused, wherever the header says that it is', async ({
    assert,
  }) => {
    const stranger = { ...(await makeKey()), kid: issuer.key.kid }
    const jwk = await exportJWK(stranger.publicKey)
    const elsewhere = await ForgingIssuer.start()
    await elsewhere.publish(stranger)
    for (const header of [{}, { jku: `${elsewhere.url}/keys` }, { jwk }, { x5u: elsewhere.url }])
      assert.containsSubset(await attempt((claims) => sign(claims, stranger, header)), refused)
    assert.equal(elsewhere.keyRequests, 0)
    await elsewhere.stop()
  })

  test('whose kid is a path or a query are refused', async ({ assert }) => {
    for (const kid of ['../../../../dev/null', "' OR 1=1 --", 'x'.repeat(10_000), '\u0000'])
      assert.containsSubset(await attempt((claims) => sign(claims, issuer.key, { kid })), refused)
  })

  test('that were changed afterwards are refused', async ({ assert }) => {
    const other = (token: string) => {
      const [head, body, signature] = token.split('.')
      const claims = JSON.parse(Buffer.from(body!, 'base64url').toString()) as Claims
      const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'admin' })).toString('base64url')
      return `${head}.${changed}.${signature}`
    }
    assert.containsSubset(await attempt(async (claims) => other(await honest(claims))), refused)
  })

  test('that are missing are refused', async ({ assert }) => {
    assert.containsSubset(await attempt(() => ''), refused)
  })

  test('of new keys are accepted seconds after the last sign-in', async ({ assert }) => {
    assert.isTrue((await attempt(honest)).ok)
    issuer.key = await makeKey('RS256')
    await issuer.publish(issuer.key)
    assert.isTrue((await attempt(honest)).ok)
    assert.equal(issuer.keyRequests, 2)
  })

  test('with invented kids do not make us ask for keys again and again', async ({ assert }) => {
    for (let count = 0; count < 10; count++)
      await attempt((claims) => sign(claims, issuer.key, { kid: `invented-${count}` }))
    assert.equal(issuer.keyRequests, 2)
    assert.isTrue((await attempt(honest)).ok)
  })

  test('of an issuer that publishes a private or a symmetric key are refused', async ({
    assert,
  }) => {
    const { privateKey, kid } = issuer.key
    issuer.published = [{ ...(await exportJWK(privateKey)), kid }]
    assert.containsSubset(await attempt(honest), refused)
    issuer.published = [{ kty: 'oct', k: Buffer.from('secret').toString('base64url'), kid }]
    const forge = (claims: Claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256', kid })
        .sign(new TextEncoder().encode('secret'))
    assert.containsSubset(await attempt(forge), refused)
  })

  test('beside userinfo about somebody else are refused', async ({ assert }) => {
    issuer.userinfo = { ...issuer.userinfo, sub: 'somebody-else' }
    assert.containsSubset(await attempt(honest), refused)
  })

  test('are not asked for when the answer is another issuer’s', async ({ assert }) => {
    issuer.metadata = { authorization_response_iss_parameter_supported: true }
    const kept = await begin()
    issuer.idToken = await honest(issuer.claims(kept.nonce))
    for (const iss of ['https://evil.test', ''])
      assert.containsSubset(
        await driver.finish(new URLSearchParams({ code: 'any', state: kept.state, iss }), kept),
        refused
      )
    assert.containsSubset(await finish(kept), refused)
  })

  test('of an issuer whose discovery names another issuer are never asked for', async ({
    assert,
  }) => {
    issuer.metadata = { issuer: 'https://evil.test' }
    assert.containsSubset(await driver.start({ callbackUrl: CALLBACK, askAgain: false }), refused)
  })

  test('are fresh when the proof was to be renewed, where the issuer can say so', async ({
    assert,
  }) => {
    issuer.metadata = { claims_supported: ['sub', 'auth_time'] }
    const now = Math.floor(Date.now() / 1000)
    const renewed = async (claims: Claims) => {
      const kept = await begin(true)
      issuer.idToken = await honest({ ...issuer.claims(kept.nonce), ...claims })
      return finish(kept)
    }
    assert.containsSubset(await renewed({ auth_time: now - 3_600 }), refused)
    assert.containsSubset(await renewed({}), refused)
    assert.containsSubset(await renewed({ auth_time: now }), { ok: true })
    // One that cannot say so is not asked for it: some refuse the wish itself.
    issuer.metadata = {}
    driver = createDriver()
    assert.containsSubset(await renewed({}), { ok: true })
  })

  test('that are refused leave a code for the log, and nothing of themselves', async ({
    assert,
  }) => {
    const outcome = await attempt((claims) => honest({ ...claims, nonce: 'secret-nonce' }))
    assert.match(JSON.stringify(outcome), /^\{"ok":false,"error":"refused","reason":"[A-Z_]+"\}$/)
  })
})
