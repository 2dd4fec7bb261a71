import { test } from '@japa/runner'
import { SignJWT } from 'jose'
import { sign, unsigned } from '#tests/fixtures/forging_issuer'
import type { OidcIssuer } from '#tests/fixtures/oidc_issuer'
import { ProviderServer } from '#tests/fixtures/provider_server'

const MINUTE_S = 60
const nowSeconds = () => Math.floor(Date.now() / 1000)

/** ID tokens of a real issuer, each wrong in one thing (attack A02). */
const forgeries = (issuer: OidcIssuer): Record<string, NonNullable<OidcIssuer['forge']>> => ({
  'another nonce': (claims, key) => sign({ ...claims, nonce: 'of-another-attempt' }, key),
  'another audience': (claims, key) => sign({ ...claims, aud: 'another-client' }, key),
  'an end that is over': (claims, key) =>
    sign({ ...claims, exp: nowSeconds() - 2 * MINUTE_S }, key),
  'no signature (alg none)': (claims) => unsigned(claims),
  'the client secret as key (HS256)': (claims) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(new TextEncoder().encode(issuer.clientSecret)),
})

test.group('signing in by an issuer whose tokens are wrong, in a browser', (group) => {
  group.each.timeout(60_000)
  const site = new ProviderServer(group)

  for (const name of ['Logto', 'Company'] as const) {
    test(`${name}: each is refused and said so; a new key of the issuer is taken at once`, async ({
      assert,
    }) => {
      const issuer = name === 'Logto' ? site.logto : site.company
      const page = await (await site.browser()).open(`${site.url}/sign-in`)
      const button = page.getByRole('link', { name: `Continue with ${name}` })
      for (const forge of Object.values(forgeries(issuer))) {
        issuer.forge = forge
        await page.goto(`${site.url}/sign-in`)
        await button.click()
        await page.getByRole('alert').getByText('could not be verified').waitFor()
        assert.match(page.url(), /\/sign-in(\?return_to=%2F)?$/)
      }
      issuer.forge = null
      await button.click()
      await page.waitForURL(`${site.url}/`)

      await issuer.rotateKeys()
      const keysAsked = () => issuer.requests.filter((path) => path.endsWith('/jwks')).length
      const before = keysAsked()
      const second = await (await site.browser()).open(`${site.url}/sign-in`)
      await second.getByRole('link', { name: `Continue with ${name}` }).click()
      await second.waitForURL(`${site.url}/`)
      assert.equal(keysAsked(), before + 1)
    })
  }
})
