import { setTimeout as sleep } from 'node:timers/promises'
import { pause } from '#app/core/pause'
import { compactStore } from '#app/readmodel/compact_store'
import { finishMerges } from '#app/readmodel/finish_merges'
import { foldStore, type Tools } from '#app/readmodel/fold_store'
import { deletedChats, purgeStore } from '#app/readmodel/purge_store'
import { VACUUM_BYTES } from '#app/readmodel/vacuum_limit'
import type { AppendHook, Committed } from '#app/sync/append_hooks'

/** Between two rounds, and before the first: the server has other things to do when it starts. */
const ROUND_INTERVAL_MS = 300_000
/** Between two stores. */
const STORE_PAUSE_MS = 10

/** Nothing was deleted before: only what was asked for goes. */
const NONE_BY_TIME = 0

export type Times = { foldIdleMs: number; trashMs: number }

/**
 * Keeps every store small: drops pieces that were left over, folds idle chats, lets deleted ones go, and the stores of merged guests.
 * One process does it, in steps that never hold up a push for long; it may end at any of them.
 */
export class Housekeeping implements AppendHook {
  /** When there may be something to do in a store again. */
  readonly #due = new Map<string, number>()
  readonly #stopping = new AbortController()
  private readonly tools: Tools & { signal: AbortSignal }
  #revision = -1
  #needsVacuum = false
  #running: Promise<void> | null = null
  /** Stores with a chat that somebody asked to go. */
  readonly #asked = new Set<string>()
  #purging: Promise<void> | null = null

  constructor(
    tools: Omit<Tools, 'signal'>,
    private readonly times: Times,
    private readonly report: (error: unknown) => void
  ) {
    this.tools = { ...tools, signal: this.#stopping.signal }
  }

  start(): void {
    this.#running = this.#run()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await Promise.all([this.#running, this.settled()])
  }

  /** Resolves when nothing that was asked to go is left to do. */
  async settled(): Promise<void> {
    await this.#purging
  }

  inTransaction() {}

  /** Who asks that a chat go for good does not wait for the next round, which is there for what is missed here. */
  committed({ storeId, events }: Committed) {
    if (!events.some(({ name }) => name === 'v1.ChatPurgeRequested')) return
    this.#asked.add(storeId)
    this.#purging ??= this.#purgeAsked().finally(() => (this.#purging = null))
  }

  /** Looks after every store that has changed or whose time has come. */
  async round(): Promise<void> {
    const { eventlog } = this.tools
    for (const { storeId, revision } of eventlog.changedAfter(this.#revision)) {
      this.#revision = Math.max(this.#revision, revision)
      this.#due.set(storeId, 0)
    }
    let purged = (await finishMerges(this.tools).catch(this.report)) ?? 0
    for (const [storeId, due] of this.#due) {
      if (this.#stopping.signal.aborted) return
      if (due > Date.now() || eventlog.merges.isMoving(storeId)) continue
      // Removed meanwhile.
      if (eventlog.backendId(storeId) === null) this.#due.delete(storeId)
      else purged += (await this.#tend(storeId).catch(this.report)) ?? 0
      await sleep(STORE_PAUSE_MS)
    }
    this.#needsVacuum ||= purged > 0
    this.#vacuumWhenQuiet()
  }

  async #run() {
    const { signal } = this.#stopping
    while (!signal.aborted) {
      await pause(ROUND_INTERVAL_MS, signal)
      if (!signal.aborted) await this.round().catch(this.report)
    }
  }

  async #purgeAsked() {
    // Behind the answer to whoever asked.
    await sleep(STORE_PAUSE_MS)
    for (const storeId of this.#asked) {
      this.#asked.delete(storeId)
      const purged = await purgeStore(this.tools, storeId, NONE_BY_TIME).catch(this.report)
      this.#needsVacuum ||= (purged ?? 0) > 0
    }
  }

  async #tend(storeId: string) {
    const { foldIdleMs, trashMs } = this.times
    const { eventlog } = this.tools
    this.#due.set(storeId, Date.now() + ROUND_INTERVAL_MS)
    await compactStore(eventlog, storeId, this.tools)
    const purged = await purgeStore(this.tools, storeId, Date.now() - trashMs)
    await foldStore(this.tools, storeId, Date.now() - foldIdleMs)
    const next = [
      ...eventlog.folding.plainChats(storeId).map(({ lastAt }) => lastAt + foldIdleMs),
      ...(await deletedChats(this.tools, storeId)).map(({ deletedAt }) => deletedAt + trashMs),
    ]
    if (next.length === 0) this.#due.delete(storeId)
    // What was left over just now, for example a chat that is too large, waits for the next round at least.
    else this.#due.set(storeId, Math.max(Math.min(...next), Date.now() + ROUND_INTERVAL_MS))
    return purged
  }

  /** Takes the last traces of purged chats out of a file that is small enough for it to go unnoticed; `eventlog:vacuum` does any. */
  #vacuumWhenQuiet() {
    const { eventlog } = this.tools
    const isQuiet = eventlog.changedAfter(this.#revision).length === 0
    if (!this.#needsVacuum || !isQuiet || eventlog.size() > VACUUM_BYTES) return
    eventlog.vacuum()
    this.#needsVacuum = false
  }
}
