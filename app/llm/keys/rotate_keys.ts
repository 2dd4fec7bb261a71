import { open, seal } from '#app/llm/keys/key_vault'
import ProviderKey from '#app/llm/keys/provider_key'

/**
 * Seals every key with the newest of BYOK_KEYS. May be repeated, and may run beside servers: a key that is deleted meanwhile stays so.
 *
 * Shape: how many were sealed anew, and the ids of those that none of the keys opens; these are left as they are.
 */
export async function rotateKeys(): Promise<{ sealed: number; unreadable: string[] }> {
  const unreadable: string[] = []
  const rows = await ProviderKey.query().orderBy('createdAt')
  for (const row of rows) {
    const key = open(row)
    if (key === null) unreadable.push(row.id)
    else await row.merge({ sealedKey: seal(row, key) }).save()
  }
  return { sealed: rows.length - unreadable.length, unreadable }
}
