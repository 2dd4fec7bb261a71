import { makerOf, makerOfEndpoint, normalModelId } from '#app/llm/catalogue/model_names'
import {
  inOrder,
  type ModelSource,
  type PreferredWay,
  serverSources,
  sourcesOf,
} from '#app/llm/catalogue/model_source'
import type { Listing, OfferCache } from '#app/llm/catalogue/offer_cache'
import type { Offer } from '#app/llm/catalogue/offer'
import { LentKeys } from '#app/llm/keys/lent_keys'
import type { ModelCatalogue } from '#app/llm/model_catalogue'
import type { AskedModel, FoundRoute, ModelRoutes } from '#app/llm/model_routes'
import type { OpenDrivers } from '#app/llm/open_drivers'
import { ProviderError } from '#app/llm/provider_errors'
import { PROVIDER_NAMES } from '#shared/provider_names'

export type RouteTools = {
  readonly fixed: ModelCatalogue
  readonly offers: OfferCache
  readonly drivers: OpenDrivers
  readonly lent: LentKeys
  /** Whose the store is; null when it is nobody's any more. A merged guest's is the account's. */
  readonly personOf: (storeId: string) => Promise<string | null>
  readonly preferredWay: (storeId: string) => Promise<PreferredWay>
}

/** Finds who serves a model for a person: their own keys, then the server's, then what the operator has named. */
export class PersonRoutes implements ModelRoutes {
  constructor(private readonly tools: RouteTools) {}

  async find(asked: AskedModel): Promise<FoundRoute> {
    const { fixed, offers } = this.tools
    const model = normalModelId(asked.model)
    if (makerOf(model) === 'kamba') return fixed.find(asked)
    if (asked.keyFrom === 'device') return this.#byLentKey(asked, model)
    const named = await fixed.find(asked)
    const found = await this.#sourcesFor(asked).catch((error: unknown) => {
      // The accounts cannot be read for a moment: what needs nobody's key is answered all the same.
      if (!named.ok) throw error
      return { sources: serverSources, unreadable: [] }
    })
    const listings = await offers.listings(found.sources)
    const ways = listings.flatMap(({ source, listed }) => {
      const offer = offerIn(listed?.offers, model)
      return offer ? [{ source, offer }] : []
    })
    const [best] = ways.length > 1 ? inOrder(ways, await this.#way(asked)) : ways
    if (best) return this.#route(best.source, best.offer)
    return named.ok ? named : notFound(asked.model, listings, found.unreadable.length > 0)
  }

  /** The reply has come to its end, whichever. */
  over(asked: Pick<AskedModel, 'storeId' | 'replyId'>) {
    this.tools.lent.giveBack(asked)
  }

  async #sourcesFor({ storeId }: AskedModel) {
    return sourcesOf(await this.tools.personOf(storeId))
  }

  #way({ storeId }: AskedModel): Promise<PreferredWay> {
    return this.tools.preferredWay(storeId).catch(() => 'openrouter')
  }

  async #route(source: ModelSource, { model, card }: Offer, isLent = false): Promise<FoundRoute> {
    const { access, keyId } = source
    const { drivers } = this.tools
    const driver = await (isLent ? drivers.once(access) : drivers.get(source))
    const via = access.provider === 'openrouter' && makerOf(card.id) !== 'openrouter'
    return {
      ok: true,
      route: { driver, model, card, ...(via && { via: access.name }), ...(keyId && { keyId }) },
    }
  }

  async #byLentKey(asked: AskedModel, model: string): Promise<FoundRoute> {
    const provider = nameOfMaker(makerOf(model))
    const source = this.tools.lent.use(asked)
    if (!source) return { ok: false, error: new ProviderError('key_elsewhere'), provider }
    try {
      const offer = offerIn(await this.tools.lent.offersOf(source), model)
      if (offer) return await this.#route(source, offer, true)
      return {
        ok: false,
        error: new ProviderError('model_not_found'),
        provider: source.access.name,
      }
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error
      return { ok: false, error, provider: source.access.name }
    }
  }
}

const offerIn = (offers: readonly Offer[] | undefined, model: string) =>
  offers?.find(({ card }) => card.id === model)

/** Makers whom everybody knows by another name than their models have. */
const MAKER_NAMES: Record<string, string> = {
  ...PROVIDER_NAMES,
  'x-ai': 'xAI',
  'mistralai': 'Mistral',
  'deepseek': 'DeepSeek',
  'groq': 'Groq',
  'ollama': 'Ollama',
  'lm-studio': 'LM Studio',
  'vllm': 'vLLM',
  'llama-cpp': 'llama.cpp',
}
const nameOfMaker = (maker: string) => MAKER_NAMES[maker] ?? maker

/** The most useful of the reasons: the maker's own refusal, then a key that is missing, then that nobody has the model. */
function notFound(id: string, listings: readonly Listing[], hasUnreadable: boolean): FoundRoute {
  const maker = makerOf(normalModelId(id))
  const failed =
    (provider: string) =>
    ({ source, error }: Listing) =>
      error !== null && (source.access.provider === provider || makerOfSource(source) === provider)
  const failure = listings.find(failed(maker)) ?? listings.find(failed('openrouter'))
  if (failure) return { ok: false, error: failure.error!, provider: failure.source.access.name }
  const provider = nameOfMaker(maker)
  const couldServe = listings.some(
    ({ source }) => source.access.provider === 'openrouter' || makerOfSource(source) === maker
  )
  if (couldServe) return { ok: false, error: new ProviderError('model_not_found'), provider }
  const isKnown = maker in MAKER_NAMES || hasUnreadable
  return {
    ok: false,
    error: new ProviderError(isKnown ? 'key_missing' : 'model_unavailable'),
    provider,
  }
}

const makerOfSource = ({ access: { provider, name } }: ModelSource) =>
  provider === 'compatible' ? makerOfEndpoint(name) : provider
