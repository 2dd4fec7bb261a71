import encryption from '@adonisjs/core/services/encryption'
import type ProviderKey from '#app/llm/keys/provider_key'

type Owned = Pick<ProviderKey, 'personId' | 'provider'>

/**
 * The one place that seals and opens the keys that people bring. AES-256-GCM, bound to person and provider: a row that is copied to
 * somebody else opens for nobody (attack K03).
 */
export const seal = (owned: Owned, key: string): string =>
  // In an object: an endpoint may need no key, and an empty text opens as if it could not be.
  encryption.use('byok').encrypt({ key }, { purpose: purposeOf(owned) })

/** Null when none of the keys of BYOK_KEYS has sealed it: they were changed without `keys:rotate`. */
export const open = (sealed: Owned & Pick<ProviderKey, 'sealedKey'>): string | null =>
  encryption.use('byok').decrypt<{ key: string }>(sealed.sealedKey, purposeOf(sealed))?.key ?? null

/** What people recognise a key by; of a short one less, since four characters of it are too much of it. */
export const lastFourOf = (key: string): string => (key.length < 16 ? '' : key.slice(-4))

const purposeOf = ({ personId, provider }: Owned) => `provider_key:${personId}:${provider}`
