import { useEffect, useMemo } from 'react'
import type { ListedModel } from '#shared/model_list'
import type { KeyProvider } from '#shared/provider_names'
import { type PostOutcome, postForm } from '~/accounts/post_form'
import { ownStoreId } from '~/sync/local_stores'
import { Observed, useObserved } from '~/sync/observed'
import { dropStored, readStored, writeStored } from '~/sync/page_storage'

/** What a person gives to reach a provider. */
export type GivenKey = {
  readonly provider: KeyProvider
  readonly name: string
  readonly baseUrl: string
  readonly key: string
}
/**
 * A key that no server keeps. In localStorage under the id of the store: signing out removes it with everything else of this person
 * (inertia/sync/local_stores.ts). It leaves this browser in two requests alone, to list its models and to make one reply.
 */
export type DeviceKey = GivenKey & {
  readonly id: string
  readonly addedAt: number
  readonly models: readonly ListedModel[]
  readonly listedAt: number
}

const REFRESH_MS = 60 * 60_000
const PREFIX = 'kamba-keys:'
const NONE: readonly DeviceKey[] = []

const keys = new Observed<readonly DeviceKey[]>(NONE)
let shownStore: string | null = null

const nameFor = (storeId: string) => PREFIX + storeId

export const readDeviceKeys = (storeId: string) => readStored<DeviceKey[]>(nameFor(storeId)) ?? NONE

function follow(storeId: string | null) {
  if (storeId === shownStore || storeId === null) return
  shownStore = storeId
  keys.set(readDeviceKeys(storeId))
}

/** Another tab has added or removed one. */
globalThis.addEventListener?.('storage', ({ key }) => {
  if (shownStore !== null && key === nameFor(shownStore)) keys.set(readDeviceKeys(shownStore))
})

/** False when the browser has no room for it, or keeps nothing at all. */
function write(storeId: string, next: readonly DeviceKey[]): boolean {
  if (next.length === 0) dropStored(nameFor(storeId))
  else if (!writeStored(nameFor(storeId), next)) return false
  if (storeId === shownStore) keys.set(next)
  return true
}

type Listed = { readonly models: readonly ListedModel[] }

/** Asks the server to list the models with this key, which it forgets again. */
export const listWith = ({
  provider,
  name,
  baseUrl,
  key,
}: GivenKey): Promise<PostOutcome<Listed>> =>
  postForm<Listed>('/keys/models', { provider, name, baseUrl, key })

/** Tries a key and keeps it here. */
export async function addDeviceKey(storeId: string, given: GivenKey): Promise<PostOutcome<Listed>> {
  const outcome = await listWith(given)
  if (!outcome.ok) return outcome
  const now = Date.now()
  const { models } = outcome.data
  const added = { ...given, id: crypto.randomUUID(), addedAt: now, models, listedAt: now }
  return write(storeId, [...readDeviceKeys(storeId), added])
    ? outcome
    : { ok: false, error: { kind: 'fields', fields: { key: 'no_room' } } }
}

export const removeDeviceKey = (storeId: string, id: string) =>
  write(
    storeId,
    readDeviceKeys(storeId).filter((one) => one.id !== id)
  )

/** Lists again with a key that is here. The models of before stay when that fails. */
export async function testDeviceKey(storeId: string, { id, ...given }: DeviceKey) {
  const outcome = await listWith(given)
  if (outcome.ok) {
    const { models } = outcome.data
    const listed = { models, listedAt: Date.now() }
    const all = readDeviceKeys(storeId)
    write(
      storeId,
      all.map((one) => (one.id === id ? { ...one, ...listed } : one))
    )
  }
  return outcome
}

export function useDeviceKeys(storeId: string | null): readonly DeviceKey[] {
  follow(storeId)
  return useObserved(keys)
}

/** Models that can be asked with keys of this device alone, each with its way; asked for again when they are an hour old. */
export function useDeviceModels(storeId = ownStoreId()): readonly ListedModel[] {
  const own = useDeviceKeys(storeId)
  useEffect(() => {
    const old = own.filter(({ listedAt }) => Date.now() - listedAt > REFRESH_MS)
    if (storeId !== null && navigator.onLine)
      for (const one of old) void testDeviceKey(storeId, one)
    // Once per page: a key that fails would be tried for ever.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [storeId])
  return useMemo(() => own.flatMap(({ models }) => models), [own])
}

/** What a guest kept here goes on in the account that they have signed in to. */
export function adoptDeviceKeys(formerStores: readonly string[], storeId: string) {
  const former = formerStores.flatMap((id) => readDeviceKeys(id))
  if (former.length === 0 || !write(storeId, [...readDeviceKeys(storeId), ...former])) return
  for (const id of formerStores) dropStored(nameFor(id))
}
