import { isCounted } from '~/sync/counted_events'
import { keysOf, type LeaderState } from '~/sync/leader_probe'
import { eventKey, idsOf, type QueuedEvent } from '~/sync/queued_event'
import type { WorkerSignal } from '~/sync/sync_channel'

export type SyncStatus = {
  readonly state: 'synced' | 'syncing' | 'offline' | 'waiting' | 'signed_out'
  /** What a person has done on this device and the server has not acknowledged. */
  readonly waiting: number
}

export type SyncFacts = {
  /** Not yet with the leader. */
  readonly queued: readonly QueuedEvent[]
  /** Given to the leader after it was last asked, and when: its answer does not speak of them. */
  readonly taken: readonly { readonly event: QueuedEvent; readonly at: number }[]
  /** With the leader, not acknowledged by the server. */
  readonly leader: LeaderState | null
  readonly connection: Extract<WorkerSignal, { type: 'connection' }> | null
  /** A longer history is on its way to this device. */
  readonly receiving: boolean
  /** What the browser says; it may say true without a way to the server, never false with one. */
  readonly online: boolean
}

/** What the server has not acknowledged, as far as this page can know, oldest first and each once. */
export function unsentOf({ queued, taken, leader }: SyncFacts): readonly QueuedEvent[] {
  const events = [...(leader?.pending ?? []), ...taken.map(({ event }) => event), ...queued]
  return [...new Map(events.map((event) => [eventKey(event), event])).values()]
}

/** The honest badge: `synced` only when the server has acknowledged all that this device knows of. */
export function syncStatusOf(facts: SyncFacts): SyncStatus {
  const { leader, connection, receiving, online } = facts
  const unsent = unsentOf(facts)
  const waiting = keysOf(unsent.filter(({ name }) => isCounted(name))).size
  if (connection?.signedOut) return { state: 'signed_out', waiting }
  if (online && leader === null && connection?.connected !== false)
    return { state: 'syncing', waiting }
  const connected = online && (connection?.connected ?? leader?.connected ?? false)
  if (!connected) return { state: waiting > 0 ? 'waiting' : 'offline', waiting }
  return { state: waiting > 0 || receiving ? 'syncing' : 'synced', waiting }
}

export const unsentIdsOf = (facts: SyncFacts): ReadonlySet<string> =>
  new Set(unsentOf(facts).flatMap(idsOf))
