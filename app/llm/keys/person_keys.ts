import { open } from '#app/llm/keys/key_vault'
import ProviderKey from '#app/llm/keys/provider_key'
import type { ProviderAccess } from '#app/llm/providers'
import { providerAddresses } from '#config/models'

/** What nobody could use in earnest; more is an attack on the providers by our server. */
export const MAX_KEYS = 30

export const keysOf = (personId: string): Promise<ProviderKey[]> =>
  ProviderKey.query().where('personId', personId).orderBy('createdAt')

/** Somebody else's key and none at all look the same. */
export const findKey = (personId: string, id: string): Promise<ProviderKey | null> =>
  ProviderKey.query().where({ personId, id }).first()

/** Null for a key that cannot be read any more (app/llm/keys/key_vault.ts). */
export function accessOf(row: ProviderKey): ProviderAccess | null {
  const key = open(row)
  return key === null ? null : accessWith(row, key)
}

/** An address that a person gave counts for endpoints alone: nobody sends a key of OpenAI's elsewhere by it. */
export function accessWith(
  { provider, name, baseUrl }: Pick<ProviderKey, 'provider' | 'name' | 'baseUrl'>,
  key: string
): ProviderAccess {
  return provider === 'compatible'
    ? { provider, name, key, baseUrl: baseUrl ?? '', addressFrom: 'person' }
    : { provider, name, key, baseUrl: providerAddresses[provider], addressFrom: 'operator' }
}
