import { StoreInternalsSymbol } from '@livestore/livestore'
import { Effect } from '@livestore/utils/effect'
import type { LocalStore } from '~/sync/local_store'
import { eventKey, type QueuedEvent } from '~/sync/queued_event'

/** What the leader says about itself. `pending` are the events that the server has not acknowledged. */
export type LeaderState = {
  readonly askedAt: number
  readonly head: number
  readonly connected: boolean
  readonly pending: readonly QueuedEvent[]
}

/**
 * Asks page -> shared worker -> leader worker. Not tied to the network. Rejects or never answers when one of them is dead.
 *
 * Fault 20: the store's own `syncStatus` means page -> leader. What the server has is only known to the leader.
 */
export async function askLeader(
  store: LocalStore,
  isDocument: (name: string) => boolean
): Promise<LeaderState> {
  const { leaderThread } = store[StoreInternalsSymbol].clientSession
  const askedAt = Date.now()
  const [sync, network] = await Effect.runPromise(
    Effect.all([leaderThread.syncState.get, leaderThread.networkStatus.get], { concurrency: 2 })
  )
  return {
    askedAt,
    head: sync.localHead.global,
    connected: network.isConnected,
    pending: sync.pending.filter(({ name }) => !isDocument(name)),
  }
}

export const keysOf = (events: readonly QueuedEvent[]) => new Set(events.map(eventKey))
