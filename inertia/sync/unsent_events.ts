import { dropStored, readStored, storedKeys, writeStored } from '~/sync/page_storage'
import { eventKey, type QueuedEvent } from '~/sync/queued_event'

type Kept = QueuedEvent & { readonly keptAt: number }

/**
 * A second copy of events that the leader has and the server has not: if the local database is damaged, they are committed again
 * to the one that is made anew (database_reset.ts). One entry per event, so that tabs never overwrite each other's.
 */
export class UnsentEvents {
  readonly #prefix: string
  #lastKeptAt = 0

  constructor(storeId: string, kind: 'unsent' | 'lost') {
    this.#prefix = `kamba-${kind}:${storeId}:`
  }

  /** Returns false when there is no room for it. */
  keep(event: QueuedEvent): boolean {
    this.#lastKeptAt = Math.max(Date.now(), this.#lastKeptAt + 0.001)
    const kept: Kept = { ...event, keptAt: this.#lastKeptAt }
    return writeStored(this.#prefix + eventKey(event), kept)
  }

  /** Drops what is not among the leader's pending events, as it answered to a question asked at `askedAt`. */
  settle(pending: ReadonlySet<string>, askedAt: number) {
    for (const key of storedKeys(this.#prefix)) {
      const kept = readStored<Kept>(key)
      if (kept && (kept.keptAt >= askedAt || pending.has(eventKey(kept)))) continue
      dropStored(key)
    }
  }

  /** Gives every event but those that the leader has to `commit`, which keeps it, in the order in which they were committed. */
  giveBack(commit: (event: QueuedEvent) => void, pending: ReadonlySet<string> = new Set()) {
    storedKeys(this.#prefix)
      .map((key) => ({ key, kept: readStored<Kept>(key) }))
      .toSorted((a, b) => (a.kept?.keptAt ?? 0) - (b.kept?.keptAt ?? 0))
      .filter(({ kept }) => kept === null || !pending.has(eventKey(kept)))
      .forEach(({ key, kept }) => {
        if (kept) commit({ name: kept.name, args: kept.args })
        dropStored(key)
      })
  }
}
