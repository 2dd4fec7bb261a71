import type { ModelCard } from '#shared/model_card'

/** A model as one provider lists it. */
export type Offer = {
  /** The provider's own name of it, which a request takes. */
  readonly model: string
  readonly card: ModelCard
}
