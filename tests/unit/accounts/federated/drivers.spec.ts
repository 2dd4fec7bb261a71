import { Secret } from '@adonisjs/core/helpers'
import { GithubDriver } from '#app/accounts/federated/github_driver'
import { OidcDriver } from '#app/accounts/federated/oidc_driver'
import { GithubDouble } from '#tests/fixtures/github_double'
import { OidcIssuer } from '#tests/fixtures/oidc_issuer'
import {
  CALLBACK,
  type ProviderStage,
  registerProviderSuite,
} from '#tests/fixtures/register_provider_suite'

async function openIssuer(
  kind: 'logto' | 'oidc',
  options: Partial<Parameters<typeof OidcIssuer.start>[0]>
): Promise<ProviderStage> {
  const issuer = await OidcIssuer.start({ callbackUrls: [CALLBACK], ...options })
  const { url, clientId } = issuer
  const clientSecret = new Secret(issuer.clientSecret)
  const scopes = 'openid profile email'
  return {
    provider: new OidcDriver({
      kind,
      id: 'it',
      name: 'It',
      issuer: url,
      clientId,
      clientSecret,
      scopes,
    }),
    issuer: url,
    is(number, told) {
      issuer.person = { subject: `subject${number}`, ...told }
      return issuer.person.subject
    },
    denies: (denies) => void (issuer.denies = denies),
    stop: () => issuer.stop(),
  }
}

async function openGithub(): Promise<ProviderStage> {
  const github = await GithubDouble.start()
  const { url, clientId } = github
  const clientSecret = new Secret(github.clientSecret)
  return {
    provider: new GithubDriver({
      kind: 'github',
      id: 'github',
      name: 'GitHub',
      siteUrl: url,
      apiUrl: url,
      clientId,
      clientSecret,
    }),
    issuer: url,
    is(id, { email, emailVerified, name }) {
      const emails = email === null ? [] : [{ email, primary: true, verified: emailVerified }]
      // The public one is there and is not to be believed.
      github.person = {
        id,
        login: `login${id}`,
        name,
        email: email ?? 'public@example.org',
        emails,
      }
      return String(id)
    },
    denies: (denies) => void (github.denies = denies),
    stop: () => github.stop(),
  }
}

registerProviderSuite('Logto (ES384, below a path)', () =>
  openIssuer('logto', { algorithm: 'ES384', path: '/oidc' })
)
registerProviderSuite('any issuer (RS256)', () => openIssuer('oidc', { algorithm: 'RS256' }))
registerProviderSuite('GitHub', openGithub)
