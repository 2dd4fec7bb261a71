import { sourceOf } from '#app/llm/catalogue/model_source'
import type { OfferCache } from '#app/llm/catalogue/offer_cache'
import type ProviderKey from '#app/llm/keys/provider_key'
import type { ProviderError } from '#app/llm/provider_errors'

/** Asks the provider with a key, and notes in its row what came of it. Does not save. */
export async function tryKey(row: ProviderKey, offers: OfferCache): Promise<ProviderError | null> {
  const source = sourceOf(row)
  if (!source) return null
  const { listed, error } = await offers.listing(source, { fresh: true })
  row.merge({
    modelsCount: error ? row.modelsCount : (listed?.offers.length ?? 0),
    trouble: error?.code ?? (listed?.offers.length === 0 ? 'no_models' : null),
    checkedAt: Date.now(),
  })
  return error
}

/** With these it makes no sense to keep it: something was mistyped. Anything else may pass. */
const MISTAKES: Record<string, 'key' | 'baseUrl'> = {
  provider_key_rejected: 'key',
  address_refused: 'baseUrl',
  model_not_found: 'baseUrl',
  provider_refused: 'key',
  no_models: 'baseUrl',
}

/** What is wrong about what was given, by field; null when it can be kept. */
export function mistakeIn({ trouble, baseUrl }: Pick<ProviderKey, 'trouble' | 'baseUrl'>) {
  const field = trouble === null ? undefined : MISTAKES[trouble]
  if (!field || trouble === null) return null
  if (field === 'key' || baseUrl === null) return { key: trouble }
  return { baseUrl: trouble }
}
