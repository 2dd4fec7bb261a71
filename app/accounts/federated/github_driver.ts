import { randomBytes } from 'node:crypto'
import { deniedBy, failureOf } from '#app/accounts/federated/failures'
import { GithubClient, GithubRefused } from '#app/accounts/federated/github_client'
import type {
  Finished,
  IdentityProvider,
  Kept,
  Started,
  StartOptions,
} from '#app/accounts/federated/identity_provider'
import { toldEmail, toldName } from '#app/accounts/federated/told'
import type { GithubSettings } from '#config/identity_providers'

const random = () => randomBytes(32).toString('base64url')

/** GitHub has no ID token: what its API says with the token of this very code is the proof. The number is the person, never the e-mail. */
export class GithubDriver implements IdentityProvider {
  readonly id: string
  readonly name: string
  readonly kind = 'github'

  constructor(private readonly settings: GithubSettings) {
    this.id = settings.id
    this.name = settings.name
  }

  async start({ callbackUrl, askAgain }: StartOptions): Promise<Started> {
    const secrets = { state: random(), nonce: random(), verifier: random() }
    // GitHub lets nobody ask for the password again, only for the account.
    const kept = { callbackUrl, ...secrets, freshSince: null }
    const url = await this.#client(kept).redirectUrl((request) => {
      request.param('state', kept.state)
      if (askAgain) request.param('prompt', 'select_account')
    })
    return { ok: true, url, kept }
  }

  async finish(query: URLSearchParams, kept: Kept): Promise<Finished> {
    try {
      if (query.get('state') !== kept.state) throw new GithubRefused('E_STATE')
      const error = query.get('error')
      if (error !== null) return deniedBy(error)
      const codes = query.getAll('code')
      if (codes.length !== 1 || codes[0] === '') throw new GithubRefused('E_CODE')
      return { ok: true, identity: this.#identity(await this.#client(kept).read(codes[0]!)) }
    } catch (error) {
      return failureOf(error)
    }
  }

  /** GitHub lets nobody but its own pages end a session. */
  async endSessionUrl() {
    return null
  }

  #client({ callbackUrl, verifier }: Kept) {
    return new GithubClient(this.settings, callbackUrl, verifier)
  }

  #identity({ user, emails }: { user: unknown; emails: unknown }) {
    const { id, name, login } = (user ?? {}) as Record<string, unknown>
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 1)
      throw new GithubRefused('E_SUBJECT')
    const primary = (Array.isArray(emails) ? emails : []).find(
      (email: { primary?: unknown } | null) => email?.primary === true
    ) as { email?: unknown; verified?: unknown } | undefined
    return {
      issuer: this.settings.siteUrl,
      subject: String(id),
      ...toldEmail(primary?.email, primary?.verified),
      name: toldName(name, login),
      idToken: null,
    }
  }
}
