import type { LocalStore } from '~/sync/local_store'
import { askLeader, keysOf, type LeaderState } from '~/sync/leader_probe'
import { Observed } from '~/sync/observed'
import { type SyncFacts, type SyncStatus, syncStatusOf, unsentIdsOf } from '~/sync/sync_status'

const QUIET_MS = 1_000
/** While something is on its way, so that "sent" shows soon after it is true. */
const EAGER_MS = 150

type Options = {
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
  #facts: SyncFacts = {
    queued: [],
    leader: null,
    connection: null,
    receiving: false,
    online: navigator.onLine,
  }

  constructor(private readonly options: Options) {
    const listen = () => this.know({ online: navigator.onLine })
    addEventListener('online', listen)
    addEventListener('offline', listen)
  }

  know(facts: Partial<SyncFacts>) {
    this.#facts = { ...this.#facts, ...facts }
    this.status.set(syncStatusOf(this.#facts))
    this.unsentIds.set(unsentIdsOf(this.#facts))
  }

  /** Goes on for the life of the page; a leader that does not answer holds it until the next one does. */
  async follow(store: LocalStore) {
    for (;;) {
      const state = await askLeader(store, this.options.isDocument).catch(() => null)
      if (state) {
        this.know({ leader: state })
        this.options.settle(keysOf(state.pending), state.askedAt)
        this.options.onAnswer(state)
      }
      const eager = this.status.get().waiting > 0
      await new Promise((resolve) => setTimeout(resolve, eager ? EAGER_MS : QUIET_MS))
    }
  }
}
