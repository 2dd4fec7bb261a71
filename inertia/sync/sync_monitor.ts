import type { LocalStore } from '~/sync/local_store'
import { askLeader, keysOf, type LeaderState } from '~/sync/leader_probe'
import { Observed } from '~/sync/observed'
import { readStored, writeStored } from '~/sync/page_storage'
import type { QueuedEvent } from '~/sync/queued_event'
import { type SyncFacts, type SyncStatus, syncStatusOf, unsentIdsOf } from '~/sync/sync_status'

const QUIET_MS = 1_000
/** While something is on its way, so that "sent" shows soon after it is true. */
const EAGER_MS = 150
const NOTED_MS = 5_000

type Options = {
  storeId: string
  isDocument: (name: string) => boolean
  /** Told what the leader still holds of what was given to it. */
  settle: (pending: ReadonlySet<string>, askedAt: number) => void
  onAnswer: (state: LeaderState) => void
}

const isSameStatus = (a: SyncStatus, b: SyncStatus) =>
  a.state === b.state && a.waiting === b.waiting
const isSameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === b.size && a.isSubsetOf(b)

/** Follows the leader, the connection and the queue of this tab, and says what is true of them together. */
export class SyncMonitor {
  readonly status = new Observed<SyncStatus>({ state: 'syncing', waiting: 0 }, isSameStatus)
  readonly unsentIds = new Observed<ReadonlySet<string>>(new Set(), isSameSet)
  readonly facts = new Observed<SyncFacts>({
    queued: [],
    taken: [],
    leader: null,
    connection: null,
    receiving: false,
    online: navigator.onLine,
  })
  /** When this device and the server last agreed, over restarts of the browser; null: never, as far as it knows. */
  readonly lastSyncedAt: Observed<number | null>
  readonly #lastSyncedKey: string

  constructor(private readonly options: Options) {
    this.#lastSyncedKey = `kamba-synced:${options.storeId}`
    this.lastSyncedAt = new Observed(readStored<number>(this.#lastSyncedKey))
    const listen = () => this.know({ online: navigator.onLine })
    addEventListener('online', listen)
    addEventListener('offline', listen)
  }

  know(facts: Partial<SyncFacts>) {
    const all = { ...this.facts.get(), ...facts }
    this.facts.set(all)
    this.status.set(syncStatusOf(all))
    this.unsentIds.set(unsentIdsOf(all))
    if (this.status.get().state === 'synced') this.#noteSynced()
  }

  /**
   * The leader has this event, and the server perhaps not. Until the next answer of the leader it counts as unsent: without that, a
   * message was "sent" for up to a second, and lost if the browser was killed then (found by the rounds of `npm run chaos` that kill the browser).
   */
  taken(event: QueuedEvent) {
    this.know({ taken: [...this.facts.get().taken, { event, at: Date.now() }] })
  }

  #answered(leader: LeaderState) {
    const taken = this.facts.get().taken.filter(({ at }) => at >= leader.askedAt)
    this.know({ leader, taken })
  }

  #noteSynced() {
    const now = Date.now()
    if (now - (this.lastSyncedAt.get() ?? 0) < NOTED_MS) return
    this.lastSyncedAt.set(now)
    writeStored(this.#lastSyncedKey, now)
  }

  /** Goes on for the life of the page; a leader that does not answer holds it until the next one does. */
  async follow(store: LocalStore) {
    for (;;) {
      const state = await askLeader(store, this.options.isDocument).catch(() => null)
      if (state) {
        this.#answered(state)
        this.options.settle(keysOf(state.pending), state.askedAt)
        this.options.onAnswer(state)
      }
      const eager = this.status.get().waiting > 0
      await new Promise((resolve) => setTimeout(resolve, eager ? EAGER_MS : QUIET_MS))
    }
  }
}
