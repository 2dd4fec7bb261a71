import { syncCounts } from '#app/sync/sync_metrics'
import { HOLD_MS } from '#shared/limits'

/** However many clients wait, the server's own events go on after this long. */
const MAX_HOLD_MS = 4 * HOLD_MS
/** After a hold that nobody used, the server gets its turn before a new one may begin. */
const REST_MS = 150

type Hold = { clients: Set<string>; since: number; until: number }

/**
 * Who waits for a turn to push, and how long the server keeps its own events back for them.
 *
 * Answers LiveStore fault 1 (starved pushes): while the server appends, a client's push is always one event behind and is refused
 * for ever. The times it returns go into `stores.hold_until`, which appends of all processes respect.
 */
export class StoreHolds {
  readonly #holds = new Map<string, Hold>()

  /** A push was refused because of the server's own events. Returns when the hold ends, null if there is none for it. */
  refused(storeId: string, clientId: string, now: number): number | null {
    let hold = this.#holds.get(storeId)
    // A client that hammers must not keep the server's events back for ever.
    if (hold && now >= hold.until && now < hold.until + REST_MS) return null
    if (!hold || now >= hold.until) {
      syncCounts.holds++
      hold = { clients: new Set(), since: now, until: now }
      this.#holds.set(storeId, hold)
    }
    if (!hold.clients.has(clientId)) this.#extend(hold, now)
    hold.clients.add(clientId)
    return hold.until
  }

  /** A push was accepted. Returns when the hold ends: 0 if nobody waits any more. */
  accepted(storeId: string, clientId: string, now: number): number {
    const hold = this.#holds.get(storeId)
    if (!hold) return 0
    hold.clients.delete(clientId)
    if (hold.clients.size === 0 || now >= hold.until) {
      this.#holds.delete(storeId)
      return 0
    }
    // The others are one more event behind now and need the time again.
    this.#extend(hold, now)
    return hold.until
  }

  #extend(hold: Hold, now: number) {
    hold.until = Math.min(now + HOLD_MS, hold.since + MAX_HOLD_MS)
  }
}

/** How long an append still has to wait. A clock that was set back must not make it wait for hours. */
export function remainingHold(holdUntil: number, now: number): number {
  const remaining = holdUntil - now
  return remaining > 0 && remaining <= MAX_HOLD_MS ? remaining : 0
}
