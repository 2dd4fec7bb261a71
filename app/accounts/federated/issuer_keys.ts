import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { providerFetch } from '#app/accounts/federated/provider_fetch'

const MAX_AGE_MS = 10 * 60_000
/** Between two looks for a key that was not there. The first one is free: issuers rotate keys seconds after a sign-in, too. */
const REFRESH_EVERY_MS = 30_000

type Keys = ReturnType<typeof createLocalJWKSet>

/**
 * The public keys of one issuer, found by kid. An unknown kid makes us look once more, but not again for a while: tokens with
 * invented kids must not make us hammer the issuer. Keys come from the issuer's own list only, whatever a token's header
 * points to (`jku`, `jwk`, `x5u`: attack A02); a list with private or symmetric keys in it verifies nothing.
 */
export class IssuerKeys {
  #keys: Keys | undefined
  #loadedAt = 0
  #refreshedAt = -Infinity
  #loading: Promise<Keys> | undefined

  constructor(
    private readonly url: string,
    private readonly now = () => performance.now()
  ) {}

  readonly find: JWTVerifyGetKey = async (header, token) => {
    const keys = await this.#current()
    try {
      return await keys(header, token)
    } catch (error) {
      const newer = error instanceof errors.JWKSNoMatchingKey ? this.#refresh() : null
      if (!newer) throw error
      return (await newer)(header, token)
    }
  }

  #current() {
    if (this.#keys && this.now() - this.#loadedAt < MAX_AGE_MS) return this.#keys
    return this.#load()
  }

  /** Null when it was done a moment ago. Who comes while it is being done gets the same answer. */
  #refresh() {
    if (this.#loading) return this.#loading
    if (this.now() - this.#refreshedAt < REFRESH_EVERY_MS) return null
    this.#refreshedAt = this.now()
    return this.#load()
  }

  #load() {
    this.#loading ??= this.#fetch().finally(() => (this.#loading = undefined))
    return this.#loading
  }

  async #fetch() {
    const answer = await providerFetch(this.url, { headers: { accept: 'application/json' } })
    if (!answer.ok) throw new errors.JWKSInvalid(`The keys of the issuer: ${answer.status}`)
    this.#keys = createLocalJWKSet((await answer.json()) as JSONWebKeySet)
    this.#loadedAt = this.now()
    return this.#keys
  }
}
