import { forLife } from '~/sync/lock_names'
import { dropStored, readStored, storedKeys } from '~/sync/page_storage'
import type { QueuedEvent } from '~/sync/queued_event'

const prefixOf = (storeId: string) => `kamba-queue:${storeId}:`
const aliveLock = (key: string) => `alive:${key}`

/** Where this page keeps its queue. Not tied to sessionStorage, which the browser copies when a tab is duplicated. */
export const newQueueKey = (storeId: string) => prefixOf(storeId) + crypto.randomUUID()

/** Tabs of this browser that have the store open, this one included. */
export async function countTabs(storeId: string) {
  const { held = [] } = await navigator.locks.query()
  return held.filter(({ name }) => name?.startsWith(aliveLock(prefixOf(storeId)))).length
}

/**
 * Takes over what closed, reloaded and crashed tabs have left. A tab holds a lock on its queue for life; whoever gets that lock next
 * knows that the tab is dead. Tabs wait for each other's locks, so that a queue is adopted as soon as its tab ends.
 */
export function adoptDeadTabQueues(
  storeId: string,
  ownKey: string,
  adopt: (events: readonly QueuedEvent[]) => void
) {
  const watched = new Set([ownKey])
  const watch = (key: string) => {
    if (watched.has(key)) return
    watched.add(key)
    void navigator.locks.request(aliveLock(key), () => {
      adopt(readStored<QueuedEvent[]>(key) ?? [])
      dropStored(key)
      watched.delete(key)
    })
  }
  void navigator.locks.request(aliveLock(ownKey), forLife)
  for (const key of storedKeys(prefixOf(storeId))) watch(key)
  addEventListener('storage', ({ key, newValue }) => {
    if (newValue !== null && key?.startsWith(prefixOf(storeId))) watch(key)
  })
}

/** The same once, for a store that no tab has open and none will open again. */
export async function adoptQueuesOf(
  storeId: string,
  adopt: (events: readonly QueuedEvent[]) => void
) {
  for (const key of storedKeys(prefixOf(storeId)))
    await navigator.locks.request(aliveLock(key), () => {
      adopt(readStored<QueuedEvent[]>(key) ?? [])
      dropStored(key)
    })
}
