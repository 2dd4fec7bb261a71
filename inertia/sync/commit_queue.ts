import type { LocalStore } from '~/sync/local_store'
import { adoptDeadTabQueues, newQueueKey } from '~/sync/dead_tab_queues'
import { Observed } from '~/sync/observed'
import { dropStored, writeStored } from '~/sync/page_storage'
import { eventKey, type QueuedEvent } from '~/sync/queued_event'

const POLL_MS = 8
const NUDGE_MS = 1_000

type Options = {
  storeId: string
  /** Client documents (which branch is looked at) stay on this device and only their last value counts. */
  isDocument: (name: string) => boolean
  /** False for what an older version of the page has left and nobody can read: it would fail for ever, and hold up the rest. */
  fits: (event: QueuedEvent) => boolean
  /** Given what does not fit, which then leaves the queue. */
  onUnfit: (event: QueuedEvent) => void
  /** The store is at an end; what waits stays for the next one. */
  onFailure: (error: unknown) => void
  /** The leader has the event: it is on this device's disk. */
  onTaken: (event: QueuedEvent) => void
  /** A commit does not move: its tab waits for an item to arrive from the server. */
  nudge: (times: number) => void
}

type Taken = { readonly event: QueuedEvent; readonly at: number }

/**
 * Fault 4 (livestore#1530): tabs that commit while a reply streams kill the leader when several batches of a tab are in flight.
 * All commits of a page go through this queue: one event per commit, the next one when the leader has the former.
 * Entries lie in localStorage until then, since a tab's pending events live in memory only; the queues of dead tabs are adopted.
 * An event may be committed twice (the page died in between): every event is idempotent.
 *
 * A leader whose database is in memory (storage_mode.ts) is no safe place: then entries stay in localStorage until the server has them.
 */
export class CommitQueue {
  readonly waiting = new Observed<readonly QueuedEvent[]>([])
  readonly #key: string
  #store: LocalStore | undefined
  #running = false
  #takenIntoMemory: readonly Taken[] = []
  #keepsTaken = false

  constructor(private readonly options: Options) {
    this.#key = newQueueKey(options.storeId)
    adoptDeadTabQueues(options.storeId, this.#key, (events) => events.forEach(this.commit))
  }

  commit = (event: QueuedEvent) => this.commitAll([event])

  /** Several at once: what waits is written down, and shown, once. */
  commitAll = (events: readonly QueuedEvent[]) => {
    let entries = this.waiting.get()
    for (const { name, args } of events) {
      entries = this.#mergedInto(entries, { name, args }) ?? [...entries, { name, args }]
    }
    this.#save(entries)
    void this.#run()
  }

  /** Commits begin; what was given before waits until then. */
  attach(store: LocalStore, { inMemory }: { inMemory: boolean }) {
    this.#store = store
    this.#keepsTaken = inMemory
    void this.#run()
  }

  /** The leader's pending events, as it answered to a question asked at `askedAt`: what is not among them is on the server. */
  settle(pending: ReadonlySet<string>, askedAt: number) {
    const unsent = this.#takenIntoMemory.filter(
      ({ event, at }) => at >= askedAt || pending.has(eventKey(event))
    )
    if (unsent.length === this.#takenIntoMemory.length) return
    this.#takenIntoMemory = unsent
    this.#save(this.waiting.get())
  }

  /** Typing sets a draft with every key: only the newest of those that wait is committed. The first entry may be in flight. */
  #mergedInto(
    entries: readonly QueuedEvent[],
    { name, args }: QueuedEvent
  ): readonly QueuedEvent[] | null {
    if (!this.options.isDocument(name)) return null
    const { id, value } = args as { id: string; value: object }
    const index = entries.findIndex(
      (entry, position) =>
        position > 0 && entry.name === name && (entry.args as { id: string }).id === id
    )
    if (index < 0) return null
    const former = (entries[index]!.args as { value: object }).value
    return entries.with(index, { name, args: { id, value: { ...former, ...value } } })
  }

  async #run() {
    if (this.#running || this.#store === undefined) return
    this.#running = true
    try {
      for (let entry = this.waiting.get()[0]; entry; entry = this.waiting.get()[0]) {
        if (this.options.fits(entry)) await this.#deliver(this.#store, entry)
        else this.options.onUnfit(entry)
        this.#save(this.waiting.get().slice(1))
      }
      this.#running = false
    } catch (error) {
      this.options.onFailure(error)
    }
  }

  async #deliver(store: LocalStore, event: QueuedEvent) {
    store.commit(event as never)
    await this.#untilTaken(store)
    if (this.#keepsTaken && !this.options.isDocument(event.name)) {
      this.#takenIntoMemory = [...this.#takenIntoMemory, { event, at: Date.now() }]
    }
    this.options.onTaken(event)
  }

  async #untilTaken(store: LocalStore) {
    let nextNudge = performance.now() + NUDGE_MS
    let times = 0
    while (!store.syncStatus().isSynced) {
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
      if (performance.now() < nextNudge) continue
      nextNudge += NUDGE_MS
      this.options.nudge(++times)
    }
  }

  #save(entries: readonly QueuedEvent[]) {
    const unsafe = [...this.#takenIntoMemory.map(({ event }) => event), ...entries]
    if (unsafe.length > 0) writeStored(this.#key, unsafe)
    else dropStored(this.#key)
    this.waiting.set(entries)
  }
}
