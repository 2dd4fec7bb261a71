import type { CacheService } from '@adonisjs/cache/types'
import { listOffers } from '#app/llm/catalogue/list_offers'
import type { ModelSource } from '#app/llm/catalogue/model_source'
import type { Offer } from '#app/llm/catalogue/offer'
import { ProviderError } from '#app/llm/provider_errors'

/** A list that is older is shown as it is, and asked for again behind it. */
const FRESH_FOR = '1h'
/** A provider that is down for a month has its models all the same; they are replaced or go with the key. */
const KEPT_FOR = '30d'
/** A provider that has just failed is left alone. */
const TRY_AGAIN_AFTER_MS = 30_000

type Listed = { readonly at: number; readonly offers: readonly Offer[] }
/** `listed` may be there beside `error`: then it is of an earlier time. */
export type Listing = {
  readonly source: ModelSource
  readonly listed: Listed | null
  readonly error: ProviderError | null
}
type Cache = Pick<CacheService, 'get' | 'getOrSet' | 'delete'>

/**
 * What each source offers: kept in the database, refreshed in the background, asked once however many want it at a time.
 *
 * Errors: none are thrown; a source that fails says so in its listing and holds up no other.
 */
export class OfferCache {
  readonly #failures = new Map<string, { error: ProviderError; at: number }>()

  constructor(
    private readonly cache: Cache,
    private readonly list = listOffers
  ) {}

  async listing(source: ModelSource, { fresh = false } = {}): Promise<Listing> {
    const listed = await this.#listed(source, fresh).catch(() => this.known(source))
    return { source, listed, error: this.#failures.get(source.id)?.error ?? null }
  }

  listings(sources: readonly ModelSource[]): Promise<Listing[]> {
    return Promise.all(sources.map((source) => this.listing(source)))
  }

  /** Only what is there already: for pages that must not wait. */
  async known(source: ModelSource): Promise<Listed | null> {
    return (await this.cache.get<Listed>({ key: source.id, grace: KEPT_FOR })) ?? null
  }

  async forget(sourceId: string) {
    this.#failures.delete(sourceId)
    await this.cache.delete({ key: sourceId })
  }

  async #listed(source: ModelSource, fresh: boolean): Promise<Listed | null> {
    const failure = this.#failures.get(source.id)
    if (!fresh && failure && Date.now() - failure.at < TRY_AGAIN_AFTER_MS) return this.known(source)
    return this.cache.getOrSet<Listed>({
      key: source.id,
      ttl: FRESH_FOR,
      grace: KEPT_FOR,
      timeout: 0,
      forceFresh: fresh,
      factory: () => this.#ask(source),
    })
  }

  async #ask(source: ModelSource): Promise<Listed> {
    try {
      const offers = await this.list(source.access)
      this.#failures.delete(source.id)
      return { at: Date.now(), offers }
    } catch (error) {
      this.#failures.set(source.id, { error: asProviderError(error), at: Date.now() })
      throw error
    }
  }
}

const asProviderError = (error: unknown) =>
  error instanceof ProviderError ? error : new ProviderError('internal', { cause: error })
