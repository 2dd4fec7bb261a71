import type { Listing, OfferCache } from '#app/llm/catalogue/offer_cache'
import type { Offer } from '#app/llm/catalogue/offer'
import { normalModelId } from '#app/llm/catalogue/model_names'
import {
  inOrder,
  type ModelSource,
  type PreferredWay,
  sourcesOf,
} from '#app/llm/catalogue/model_source'
import type { ModelCatalogue } from '#app/llm/model_catalogue'
import { defaultModelOf } from '#shared/default_model'
import type { ListedModel, ModelList, ModelWay } from '#shared/model_list'

type Asked = { readonly personId: string; readonly storeId: string }
type Tools = {
  readonly fixed: ModelCatalogue
  readonly offers: OfferCache
  readonly preferredWay: (storeId: string) => Promise<PreferredWay>
}

/** What people can choose from. */
export class ModelLists {
  constructor(private readonly tools: Tools) {}

  /** Everything that one person can ask. A provider that fails keeps its models of before, and is named with the reason. */
  async of({ personId, storeId }: Asked): Promise<ModelList> {
    const { fixed, offers, preferredWay } = this.tools
    const { sources, unreadable } = await sourcesOf(personId)
    const listings = inOrder(await offers.listings(sources), await preferredWay(storeId))
    const models = merged(fixed, listings)
    const times = listings.flatMap(({ listed }) => listed?.at ?? [])
    return {
      models,
      defaultModel: defaultModelOf(models),
      refreshedAt: times.length > 0 ? Math.min(...times) : null,
      troubles: [
        ...unreadable.map(({ id, name }) => ({ keyId: id, name, code: 'key_unreadable' })),
        ...listings.flatMap(({ source: { keyId, id, access }, error }) =>
          error ? [{ keyId: keyId ?? id, name: access.name, code: error.code }] : []
        ),
      ],
    }
  }

  /** For a page that must not wait, and that asks for everything later: the models without a list, and the one to begin with. */
  async atOnce({ personId }: Pick<Asked, 'personId'>) {
    const { fixed, offers } = this.tools
    const { sources } = await sourcesOf(personId)
    const known = await Promise.all(
      sources.map(async (source) => ({ source, listed: await offers.known(source), error: null }))
    )
    const models = merged(fixed, known)
    const defaultModel = defaultModelOf(models)
    const first = models.filter(
      ({ id }) => id === defaultModel && fixed.list().every((one) => one.id !== id)
    )
    const names = first.map(({ id, name, provider }) => ({ id, name, provider }))
    return { models: [...names, ...fixed.list()], defaultModel }
  }
}

/** Models of several sources, each once; the way that stands first is taken, and its words about the model. */
function merged(fixed: ModelCatalogue, listings: readonly Listing[]): ListedModel[] {
  const models = new Map<string, ListedModel>()
  const add = (offer: Offer['card'], way: ModelWay) => {
    const key = normalModelId(offer.id)
    const other = models.get(key)
    models.set(key, other ? { ...other, ways: [...other.ways, way] } : { ...offer, ways: [way] })
  }
  for (const { source, listed } of listings)
    for (const { card } of listed?.offers ?? []) add(card, wayOf(source))
  for (const card of fixed.cards()) add(card, { keyId: null, provider: card.provider })
  return [...models.values()]
}

const wayOf = ({ keyId, access }: ModelSource): ModelWay => ({ keyId, provider: access.name })
