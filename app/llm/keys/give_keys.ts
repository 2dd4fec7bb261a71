import { open, seal } from '#app/llm/keys/key_vault'
import { keysOf } from '#app/llm/keys/person_keys'

/** A guest has an account by now: the keys are sealed for that one. May be repeated; what cannot be read goes over as it is. */
export async function giveKeys(fromPersonId: string, toPersonId: string): Promise<void> {
  for (const row of await keysOf(fromPersonId)) {
    const key = open(row)
    const owned = { personId: toPersonId, provider: row.provider }
    await row
      .merge({ personId: toPersonId, ...(key !== null && { sealedKey: seal(owned, key) }) })
      .save()
  }
}
