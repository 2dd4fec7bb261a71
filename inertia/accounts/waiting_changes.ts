import { countUploads } from '~/files/upload_notes'
import { isCounted } from '~/sync/counted_events'
import { readStored, storedKeys } from '~/sync/page_storage'
import { eventKey, type QueuedEvent } from '~/sync/queued_event'

/**
 * How many changes in this browser no server has acknowledged, of one store or of whomever they are: what tabs have queued
 * (dead_tab_queues.ts), what the local database had not sent (unsent_events.ts), and files of messages that were sent without them.
 */
export function countWaitingChanges(storeId = ''): number {
  const keysOf = (kind: string) => storedKeys(`kamba-${kind}:${storeId}`)
  const queued = [...keysOf('queue'), ...keysOf('early')].flatMap(
    (key) => readStored<QueuedEvent[]>(key) ?? []
  )
  const unsent = [...keysOf('unsent'), ...keysOf('lost')].flatMap(
    (key) => readStored<QueuedEvent>(key) ?? []
  )
  const changes = [...queued, ...unsent].filter(({ name }) => isCounted(name))
  return new Set(changes.map(eventKey)).size + countUploads(storeId)
}
