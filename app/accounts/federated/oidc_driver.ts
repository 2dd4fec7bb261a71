import * as openid from 'openid-client'
import { failureOf } from '#app/accounts/federated/failures'
import { requireFresh, verifyIdToken } from '#app/accounts/federated/id_token'
import { IssuerKeys } from '#app/accounts/federated/issuer_keys'
import type {
  Finished,
  IdentityProvider,
  Kept,
  ProvenIdentity,
  Started,
  StartOptions,
} from '#app/accounts/federated/identity_provider'
import { providerFetch } from '#app/accounts/federated/provider_fetch'
import { toldEmail, toldName } from '#app/accounts/federated/told'
import type { OidcSettings } from '#config/identity_providers'

type Issuer = { readonly configuration: openid.Configuration; readonly keys: IssuerKeys }

/** Any OpenID Connect issuer, Logto among them: code with PKCE, state and nonce; what it says counts when its signature holds. */
export class OidcDriver implements IdentityProvider {
  readonly id: string
  readonly name: string
  readonly kind: OidcSettings['kind']
  /** Discovered at the first use: an issuer that is down must not keep kamba down. */
  #issuer: Promise<Issuer> | undefined

  constructor(private readonly settings: OidcSettings) {
    this.id = settings.id
    this.name = settings.name
    this.kind = settings.kind
  }

  async start({ callbackUrl, askAgain }: StartOptions): Promise<Started> {
    try {
      const { configuration } = await this.#discover()
      // Only of an issuer that can say whether it did: others may refuse the wish itself, as Google does.
      const isRenewed = askAgain && tellsAuthTime(configuration)
      const [state, nonce] = [openid.randomState(), openid.randomNonce()]
      const verifier = openid.randomPKCECodeVerifier()
      const url = openid.buildAuthorizationUrl(configuration, {
        redirect_uri: callbackUrl,
        scope: this.settings.scopes,
        state,
        nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(isRenewed && { prompt: 'login', max_age: '0' }),
      })
      const freshSince = isRenewed ? Math.floor(Date.now() / 1000) : null
      return { ok: true, url: url.href, kept: { callbackUrl, state, nonce, verifier, freshSince } }
    } catch (error) {
      return failureOf(error)
    }
  }

  async finish(query: URLSearchParams, kept: Kept): Promise<Finished> {
    try {
      return { ok: true, identity: await this.#prove(query, kept) }
    } catch (error) {
      return failureOf(error)
    }
  }

  async endSessionUrl(idToken: string | null, returnTo: string): Promise<string | null> {
    const { configuration } = await this.#discover()
    if (configuration.serverMetadata().end_session_endpoint === undefined) return null
    return openid.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: returnTo,
      ...(idToken !== null && { id_token_hint: idToken }),
    }).href
  }

  async #prove(query: URLSearchParams, kept: Kept): Promise<ProvenIdentity> {
    const { configuration, keys } = await this.#discover()
    const callback = new URL(kept.callbackUrl)
    callback.search = query.toString()
    const tokens = await openid.authorizationCodeGrant(configuration, callback, {
      expectedState: kept.state,
      expectedNonce: kept.nonce,
      pkceCodeVerifier: kept.verifier,
      idTokenExpected: true,
    })
    const idToken = tokens.id_token!
    const { issuer, userinfo_endpoint } = configuration.serverMetadata()
    const { clientId } = this.settings
    const claims = await verifyIdToken(idToken, { issuer, clientId, keys: keys.find })
    // Who sits at an open browser can take `prompt` out of the address: the claim is what counts, where the issuer has it.
    if (kept.freshSince !== null) requireFresh(claims.auth_time, kept.freshSince)
    const subject = claims.sub!
    // Refuses an answer about another subject: it could be a stranger's (OpenID Connect Core, 5.3.2).
    const more =
      userinfo_endpoint === undefined
        ? {}
        : await openid.fetchUserInfo(configuration, tokens.access_token, subject)
    return { issuer, subject, idToken, ...profileOf(claims, more) }
  }

  #discover(): Promise<Issuer> {
    this.#issuer ??= this.#ask().catch((error: unknown) => {
      this.#issuer = undefined
      throw error
    })
    return this.#issuer
  }

  async #ask(): Promise<Issuer> {
    const { issuer, clientId, clientSecret } = this.settings
    const configuration = await openid.discovery(
      new URL(issuer),
      clientId,
      undefined,
      // Which of the two is known after discovery only.
      (as, client, body, headers) =>
        authenticate(clientSecret.release())(as, client, body, headers),
      {
        [openid.customFetch]: (url, init) => providerFetch(url, init as RequestInit),
        // config/identity_providers.ts lets plain http pass for private networks alone.
        execute: issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [],
        timeout: 10,
      }
    )
    const { jwks_uri } = configuration.serverMetadata()
    if (jwks_uri === undefined) throw new openid.ClientError('the issuer names no keys')
    return { configuration, keys: new IssuerKeys(jwks_uri) }
  }
}

/** In the body, which every issuer reads alike, unless it takes the header only: known after discovery. */
const authenticate =
  (secret: string): openid.ClientAuth =>
  (as, client, body, headers) => {
    const methods = as.token_endpoint_auth_methods_supported ?? ['client_secret_post']
    const method = methods.includes('client_secret_post')
      ? openid.ClientSecretPost(secret)
      : openid.ClientSecretBasic(secret)
    return method(as, client, body, headers)
  }

const tellsAuthTime = (configuration: openid.Configuration) =>
  configuration.serverMetadata().claims_supported?.includes('auth_time') ?? false

type Claims = Record<string, unknown>

/** The e-mail and whether it is verified come from one and the same answer. Logto says null for what it does not know. */
function profileOf(claims: Claims, more: Claims) {
  const source = typeof more.email === 'string' ? more : claims
  return {
    ...toldEmail(source.email, source.email_verified),
    name: toldName(
      more.name,
      claims.name,
      more.preferred_username ?? more.username,
      claims.preferred_username ?? claims.username
    ),
  }
}
