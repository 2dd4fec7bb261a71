import { GithubDriver as AllyGithub } from '@adonisjs/ally/drivers/github'
import { providerFetch } from '#app/accounts/federated/provider_fetch'
import type { GithubSettings } from '#config/identity_providers'

/** Ally reads state, code and errors from the request. We keep and check them ourselves, for all providers alike (attempts.ts). */
const NO_REQUEST = {} as ConstructorParameters<typeof AllyGithub>[0]

export class GithubRefused extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

/** Ally's driver with PKCE, our bounded fetch (its own follows redirects with the token), and addresses that may be an enterprise's. */
export class GithubClient extends AllyGithub {
  constructor(
    { clientId, clientSecret, siteUrl, apiUrl }: GithubSettings,
    callbackUrl: string,
    private readonly verifier: string
  ) {
    super(NO_REQUEST, {
      clientId,
      clientSecret: clientSecret.release(),
      callbackUrl,
      authorizeUrl: `${siteUrl}/login/oauth/authorize`,
      accessTokenUrl: `${siteUrl}/login/oauth/access_token`,
      userInfoUrl: `${apiUrl}/user`,
      userEmailUrl: `${apiUrl}/user/emails`,
      scopes: ['user:email'],
    })
    this.stateless()
  }

  /** Profile and all e-mails of whoever the code was given to, as GitHub's API says them: Ally calls any public e-mail verified. */
  async read(code: string): Promise<{ user: unknown; emails: unknown }> {
    const { token } = await this.getAccessToken((request) => void request.field('code', code))
    const user = await this.getUserInfo(token)
    const emails: unknown = await this.getAuthenticatedRequest(
      this.config.userEmailUrl!,
      token
    ).get()
    return { user: user.original, emails }
  }

  protected override loadState() {}

  protected override getPkceCodeVerifierForRedirect() {
    return this.verifier
  }

  protected override getPkceCodeVerifierForAccessToken() {
    return this.verifier
  }

  protected override httpClient(url: string) {
    const client = super.httpClient(url)
    const send = async (init: RequestInit) => {
      const headers = { ...client.getHeaders(), accept: 'application/json' }
      const answer = await providerFetch(url, { ...init, headers })
      if (!answer.ok) throw new GithubRefused(`E_GITHUB_${answer.status}`)
      return answer.json() as Promise<unknown>
    }
    client.get = () => send({ method: 'GET' })
    client.post = () => send({ method: 'POST', body: new URLSearchParams(client.getFields()) })
    return client
  }
}
