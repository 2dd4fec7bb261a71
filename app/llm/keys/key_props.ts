import { open } from '#app/llm/keys/key_vault'
import type ProviderKey from '#app/llm/keys/provider_key'

/** What Settings > Keys shows of a key: never the key. */
export function shownKey(row: ProviderKey) {
  const { id, provider, name, baseUrl, lastFour, modelsCount, trouble, checkedAt } = row
  const isReadable = open(row) !== null
  return {
    id,
    provider,
    name,
    baseUrl,
    lastFour,
    modelsCount,
    trouble: isReadable ? trouble : 'key_unreadable',
    checkedAt,
  }
}
