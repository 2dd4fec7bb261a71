import { accessOf, keysOf } from '#app/llm/keys/person_keys'
import type ProviderKey from '#app/llm/keys/provider_key'
import type { ProviderAccess } from '#app/llm/providers'
import { serverAccesses } from '#config/models'

/** Somewhere models come from: one key, or one endpoint. */
export type ModelSource = {
  readonly id: string
  /** Of the person's keys; null for one of the server's. */
  readonly keyId: string | null
  readonly access: ProviderAccess
  /** Another text after each change of the key; holds nothing of it. */
  readonly version: string
}

/** Who is taken of two who both serve a model: `openrouter` where it does, or whoever is asked `direct`. */
export type PreferredWay = 'openrouter' | 'direct'

export const serverSources: readonly ModelSource[] = serverAccesses.map(({ id, access }) => ({
  id,
  access,
  keyId: null,
  version: id,
}))

/** The person's own first, then the server's. */
export async function sourcesOf(personId: string | null) {
  const keys = personId === null ? [] : await keysOf(personId)
  const own = keys.flatMap((row) => sourceOf(row) ?? [])
  const unreadable = keys.filter((row) => own.every(({ id }) => id !== row.id))
  return { sources: [...own, ...serverSources], unreadable }
}

export function sourceOf(row: ProviderKey): ModelSource | null {
  const access = accessOf(row)
  return access && { id: row.id, keyId: row.id, access, version: row.sealedKey }
}

/** Own keys come before the server's; among each the preferred way before others. */
export function inOrder<Value extends { source: ModelSource }>(
  values: readonly Value[],
  way: PreferredWay
) {
  const place = ({ source: { keyId, access } }: Value) =>
    (keyId === null ? 2 : 0) +
    ((access.provider === 'openrouter') === (way === 'openrouter') ? 0 : 1)
  return values.toSorted((one, other) => place(one) - place(other))
}
