import { anthropicModels } from '#app/llm/catalogue/anthropic_models'
import { compatibleModels } from '#app/llm/catalogue/compatible_models'
import { googleModels } from '#app/llm/catalogue/google_models'
import type { Offer } from '#app/llm/catalogue/offer'
import { openaiModels } from '#app/llm/catalogue/openai_models'
import { openrouterModels } from '#app/llm/catalogue/openrouter_models'
import type { ProviderAccess, ProviderId } from '#app/llm/providers'

const LISTERS: Record<ProviderId, (access: ProviderAccess) => Promise<Offer[]>> = {
  openrouter: openrouterModels,
  openai: openaiModels,
  anthropic: anthropicModels,
  google: googleModels,
  compatible: compatibleModels,
}

/** A list of a million models is an attack on our memory and on the browser's. */
const MAX_OFFERS = 2_000
/** As events can name them. */
const MODEL_ID = /^[^\s/]{1,64}\/\S{1,190}$/

/**
 * Asks a provider which models this key can use, for chats.
 *
 * Shape: each model once, though a provider lists its versions by date: the plain name, else the newest.
 * Errors: `ProviderError`.
 */
export async function listOffers(access: ProviderAccess): Promise<Offer[]> {
  const offers = await LISTERS[access.provider](access)
  const byId = new Map<string, Offer>()
  for (const offer of offers.slice(0, MAX_OFFERS)) {
    const other = byId.get(offer.card.id)
    if (MODEL_ID.test(offer.card.id) && (!other || isBetter(offer.model, other.model)))
      byId.set(offer.card.id, offer)
  }
  return [...byId.values()]
}

const DATED = /20\d{2}-?\d{2}-?\d{2}$/
const isBetter = (model: string, other: string) =>
  DATED.test(model) === DATED.test(other) ? model > other : !DATED.test(model)
