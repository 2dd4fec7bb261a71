import { setTimeout as sleep } from 'node:timers/promises'
import { type History, type Merge, MergeMoved } from '#app/sync/eventlog_merges'
import type { Eventlog, OwnEvent } from '#app/sync/eventlog'

/** Of one transaction: some milliseconds of the lock, so that pushes of others hardly notice. */
const STEP = { events: 100, bytes: 200_000 }
/** Between two of them: everybody else's turn. */
const STEP_PAUSE_MS = 10
/** Between two looks. Every commit calls for one. */
const LOOK_INTERVAL_MS = 20
/** How often a merge is looked at that nothing has called for: whether the guest is gone, a full disk, a dead process. */
const TICK_MS = 250
/** After that a guest who was asked about is taken for one who stays, for example because signing in was cut off. */
const FRESH_MS = 60_000
const STALE_TICK_MS = 5_000
/** How long the first connection of an account waits for what was just merged into it. */
const PATIENCE_MS = 8_000

const OF_ONE_STORE: ReadonlySet<string> = new Set(['v1.StoreNudged', 'v1.PreferenceSet'])

export type ForwarderTools = {
  eventlog: Eventlog
  /** Of these stores, those that a person still owns. */
  ownedStores: (storeIds: readonly string[]) => Promise<ReadonlySet<string>>
  report: (error: unknown) => void
}

/**
 * Copies what happens in the stores of merged guests into those of their accounts, through the log's one door: in order, in batches,
 * each with its cursor in the same transaction. So it may be killed at any line, and may run in several processes.
 *
 * It begins when nobody owns the guest's store any more, and follows until housekeeping finds it quiet and removes it
 * (app/readmodel/finish_merges.ts). Source: docs/decisions/0010-merging-guests.md.
 */
export class MergeForwarder {
  readonly #askedAt = new Map<string, number>()
  #unsubscribe: (() => void) | null = null
  #timer: NodeJS.Timeout | undefined
  #soon: NodeJS.Timeout | undefined
  #round: Promise<void> | null = null
  #isWanted = false

  constructor(private readonly tools: ForwarderTools) {}

  start(): void {
    this.#unsubscribe = this.tools.eventlog.tail.subscribeToAll(() => this.#lookSoon())
    this.#timer = setInterval(() => void this.forward(), TICK_MS).unref()
    void this.forward()
  }

  async stop(): Promise<void> {
    this.#unsubscribe?.()
    this.#unsubscribe = null
    clearInterval(this.#timer)
    clearTimeout(this.#soon)
    await this.#round
  }

  /** Brings every account up to date with what was merged into it. Never throws: what fails is tried again. */
  async forward(): Promise<void> {
    this.#isWanted = true
    this.#round ??= this.#forwardAll().finally(() => (this.#round = null))
    await this.#round
  }

  /**
   * Resolves when a store has everything that its guests had at the moment of the call; at the latest after some seconds. A client
   * that pushes afterwards writes behind what came before, and a reply knows its whole chat.
   */
  async caughtUp(storeId: string): Promise<void> {
    const { eventlog } = this.tools
    const isFresh = ({ begunAt, askedAt }: Merge) =>
      begunAt !== null || Date.now() - askedAt < FRESH_MS
    const merges = eventlog.merges.open().filter(({ toStore }) => toStore === storeId)
    const wanted = new Map(
      merges.filter(isFresh).map(({ fromStore }) => [fromStore, eventlog.head(fromStore)])
    )
    for (const until = Date.now() + PATIENCE_MS; wanted.size > 0 && Date.now() < until;) {
      await this.forward()
      const now = new Map(eventlog.merges.open().map((merge) => [merge.fromStore, merge]))
      for (const [fromStore, head] of wanted) {
        const merge = now.get(fromStore)
        const isThere = !merge || (merge.begunAt !== null && merge.cursor >= head)
        if (isThere || merge.toStore !== storeId) wanted.delete(fromStore)
      }
      if (wanted.size > 0) await sleep(LOOK_INTERVAL_MS)
    }
  }

  /**
   * Begins the merges whose guests are gone. A guest whose row is there may go on as one, or become an account with this very store:
   * nothing of theirs goes elsewhere.
   */
  async begin(isDue: (merge: Merge) => boolean = ({ begunAt }) => begunAt === null): Promise<void> {
    const { eventlog, ownedStores } = this.tools
    const waiting = eventlog.merges.open().filter(isDue)
    if (waiting.length === 0) return
    const owned = await ownedStores(waiting.map(({ fromStore }) => fromStore))
    const free = waiting.filter(({ fromStore }) => !owned.has(fromStore))
    if (free.length === 0) return
    await eventlog.transaction(() => {
      for (const { fromStore } of free) eventlog.merges.begin(fromStore)
    })
    for (const { fromStore } of free) this.#askedAt.delete(fromStore)
  }

  #lookSoon() {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined
      void this.forward()
    }, LOOK_INTERVAL_MS)
  }

  async #forwardAll() {
    const { eventlog, report } = this.tools
    while (this.#isWanted) {
      this.#isWanted = false
      await this.begin((merge) => this.#isDue(merge)).catch(report)
      for (const merge of eventlog.merges.open())
        if (merge.begunAt !== null) await this.#forwardOne(merge).catch(report)
    }
  }

  #isDue({ fromStore, begunAt, askedAt }: Merge): boolean {
    if (begunAt !== null) return false
    const now = Date.now()
    const interval = now - askedAt < FRESH_MS ? 0 : STALE_TICK_MS
    if (now - (this.#askedAt.get(fromStore) ?? 0) < interval) return false
    this.#askedAt.set(fromStore, now)
    return true
  }

  async #forwardOne(merge: Merge) {
    const { eventlog } = this.tools
    for (let { cursor } = merge; ;) {
      if (eventlog.head(merge.fromStore) <= cursor) return
      const history = eventlog.merges.history(merge.fromStore, cursor, STEP)
      const last = history.at(-1)?.seqNum
      if (last === undefined) return
      try {
        await this.#write({ ...merge, cursor }, history, last)
      } catch (error) {
        // Another process was quicker, or the account is gone: the next look finds out.
        if (error instanceof MergeMoved) return
        throw error
      }
      cursor = last
      await sleep(STEP_PAUSE_MS)
    }
  }

  async #write(merge: Merge, history: readonly History[], last: number) {
    const { eventlog } = this.tools
    const advance = () => eventlog.merges.advance(merge, last)
    // A nudge is meant for the devices of one store only; what a guest liked must not replace what the account's person likes.
    const events = history
      .filter(({ name }) => !OF_ONE_STORE.has(name))
      .map(({ name, args }) => ({ name, args }) as OwnEvent)
    if (events.length === 0) return eventlog.transaction(advance)
    const options = { inTransaction: advance, isForwarded: true }
    const outcome = await eventlog.append(merge.toStore, events, options)
    if (!outcome.ok) throw outcome.error.cause
  }
}
