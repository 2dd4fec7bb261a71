import type { ModelCard } from '#shared/model_card'

/** A model as one provider lists it. */
export type Offer = {
  /** The provider's own name of it, which a request takes. */
  readonly model: string
  readonly card: ModelCard
}

/** A card of which nothing is known but the name. */
export const plainCard = (id: string, name: string, provider: string): ModelCard => ({
  id,
  name,
  provider,
  contextTokens: null,
  maxOutputTokens: null,
  takes: [],
  gives: [],
  tools: null,
  efforts: [],
  reasons: null,
  settings: null,
  price: null,
  withdrawnOn: null,
})
