import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { pause } from '#app/core/pause'
import { CursorBoard } from '#app/readmodel/cursor_board'
import { StoreFile } from '#app/readmodel/store_file'
import type { Eventlog } from '#app/sync/eventlog'
import { isBusy } from '#app/sync/storage_errors'

/** Files that stay open; each has three descriptors and some 100 kB. */
const MAX_IDLE_FILES = 64
/** While many people write at the same moment. */
const MAX_OPEN_FILES = 512
/** Between two files that are closed: each waits for the disk, and the loop with it. */
const CLOSE_INTERVAL_MS = 200
/** Between two looks at what has changed: a running reply is a handful of events then, and one transaction. */
const LOOK_INTERVAL_MS = 2_000
/**
 * Between two times that a store is brought forward without being asked about: to open and close its file waits for the disk, and
 * the loop with it. With a hundred people at replies, every two seconds, that was a third of what a profile showed.
 */
const STORE_INTERVAL_MS = 30_000
/** After a store could not be brought up to date. */
const RETRY_MS = 30_000
/** After another process had the file of a store locked. */
const BUSY_RETRY_MS = 20
const BUSY_PATIENCE_MS = 4_000
const STORE_ID = /^[A-Za-z0-9_-]{1,64}$/

export type Lag = {
  readonly stores: number
  readonly events: number
  /** For how long the store that is worst off has been behind; null if that is not known, in a process that only looks. */
  readonly oldestMs: number | null
}

/**
 * The chats of every store as tables, made from the logs by the materializers that browsers run.
 *
 * One file per store: what is asked of one store can't meet rows of another, a purged chat leaves a small file quickly, and a store
 * is rebuilt by deleting its file. Any process may bring a file forward. Source: docs/decisions/0007-folding-and-archive.md.
 */
export class ReadModels {
  readonly #open = new Map<string, StoreFile>()
  readonly #behind = new Map<string, { since: number; notBefore: number }>()
  /** When those were brought forward whose time has not come again. */
  readonly #forwardAt = new Map<string, number>()
  readonly #board: CursorBoard
  #revision = -1
  #running: Promise<void> | null = null
  #stopping: AbortController | null = null
  #closing: NodeJS.Timeout | undefined

  constructor(
    private readonly folder: string,
    private readonly eventlog: Eventlog,
    private readonly report: (error: unknown) => void = () => {}
  ) {
    mkdirSync(join(folder, 'stores'), { recursive: true, mode: 0o700 })
    this.#board = new CursorBoard(join(folder, 'cursors.sqlite'))
  }

  /** Looks at the tables of a store, which hold at least all that was in its log when this was called. `look` must not wait. */
  async read<T>(storeId: string, look: (db: Database, cursor: number) => T): Promise<T> {
    const head = this.eventlog.head(storeId)
    const since = Date.now()
    let isAtEnd = false
    for (;;) {
      const file = this.#fileUnlessBusy(storeId, since)
      if (file && file.cursor >= head) return look(file.db, file.cursor)
      // Not at the first sign: another process may have made the step after we looked at the cursor.
      if (file && isAtEnd) throw new Error('the log ends before its head')
      if (file) isAtEnd = !(await this.#step(storeId))
      await (file ? nextTurn() : sleep(BUSY_RETRY_MS))
    }
  }

  /** Empties the tables of a store and fills them anew. */
  async rebuild(storeId: string): Promise<void> {
    this.#file(storeId).empty()
    await this.read(storeId, () => {})
  }

  /** What was purged leaves the file, too. */
  async forget(storeId: string): Promise<void> {
    await this.read(storeId, () => {})
    this.#file(storeId).vacuum()
  }

  /** The store is gone. The file is emptied first: another process may have it open, and it lies on the disk until that lets go. */
  remove(storeId: string): void {
    const path = this.#path(storeId)
    this.#behind.delete(storeId)
    this.#forwardAt.delete(storeId)
    if (existsSync(path)) {
      const file = this.#file(storeId)
      file.empty()
      file.vacuum()
    }
    this.#close(storeId)
    StoreFile.remove(path)
    this.#board.remove(storeId)
  }

  /** Keeps every store up to date, a step at a time, until `close`. */
  start(): void {
    this.#stopping = new AbortController()
    this.#running = this.#run(this.#stopping.signal)
  }

  lag(): Lag {
    this.#look()
    const now = Date.now()
    let events = 0
    let oldest = now
    const known = this.#behind.size > 0 ? this.#board.all() : null
    for (const [storeId, { since }] of this.#behind) {
      const cursor = known!.get(storeId) ?? 0
      events += this.eventlog.count(storeId, cursor, this.eventlog.head(storeId))
      oldest = Math.min(oldest, since)
    }
    return { stores: this.#behind.size, events, oldestMs: this.#running ? now - oldest : null }
  }

  async close(): Promise<void> {
    this.#stopping?.abort()
    clearTimeout(this.#closing)
    await this.#running
    for (const file of this.#open.values()) file.close()
    this.#open.clear()
    this.#board.close()
  }

  async #run(signal: AbortSignal) {
    while (!signal.aborted) {
      this.#look()
      const now = Date.now()
      for (const [storeId, { notBefore }] of this.#behind) {
        if (notBefore <= now) await this.#catchUp(storeId)
        if (signal.aborted) return
      }
      await pause(LOOK_INTERVAL_MS, signal)
    }
  }

  async #catchUp(storeId: string) {
    try {
      // Removed meanwhile, by whatever process: looking would make an empty file.
      if (this.eventlog.backendId(storeId) === null) return void this.#behind.delete(storeId)
      const cursor = await this.read(storeId, (_db, reached) => reached)
      // The one brought forward last comes last.
      this.#forwardAt.delete(storeId)
      this.#forwardAt.set(storeId, Date.now())
      // More may have come meanwhile, noticed by a look from elsewhere.
      if (cursor >= this.eventlog.head(storeId)) this.#behind.delete(storeId)
    } catch (error) {
      this.report(error)
      const entry = this.#behind.get(storeId)
      if (entry) entry.notBefore = Date.now() + RETRY_MS
    }
  }

  /** Notes which stores have grown since the last look; at the first one, those that are behind. */
  #look() {
    const isFirst = this.#revision === -1
    const known = isFirst ? this.#board.all() : null
    for (const { storeId, head, revision } of this.eventlog.changedAfter(this.#revision)) {
      this.#revision = Math.max(this.#revision, revision)
      const isBehind = isFirst ? head > (known!.get(storeId) ?? 0) : true
      if (isBehind && !this.#behind.has(storeId))
        this.#behind.set(storeId, { since: Date.now(), notBefore: this.#nextTurnOf(storeId) })
    }
  }

  #nextTurnOf(storeId: string): number {
    for (const [id, at] of this.#forwardAt)
      if (Date.now() - at >= STORE_INTERVAL_MS) this.#forwardAt.delete(id)
      else break
    const at = this.#forwardAt.get(storeId)
    return at === undefined ? 0 : at + STORE_INTERVAL_MS
  }

  async #step(storeId: string): Promise<boolean> {
    const file = this.#file(storeId)
    try {
      const hasMore = file.step(this.eventlog, storeId)
      this.#board.note(storeId, file.cursor)
      return hasMore
    } catch (error) {
      if (!isBusy(error)) throw error
      await sleep(BUSY_RETRY_MS)
      return true
    }
  }

  /** Null while another process makes the file: workers take replies of a new store at the same moment. */
  #fileUnlessBusy(storeId: string, since: number): StoreFile | null {
    try {
      return this.#file(storeId)
    } catch (error) {
      if (isBusy(error) && Date.now() - since < BUSY_PATIENCE_MS) return null
      throw error
    }
  }

  /** Not to be kept across a wait: other stores may push it out. */
  #file(storeId: string): StoreFile {
    const file =
      this.#open.get(storeId) ?? StoreFile.open(this.#path(storeId), this.eventlog, storeId)
    // The one used last comes last.
    this.#open.delete(storeId)
    this.#open.set(storeId, file)
    if (this.#open.size > MAX_OPEN_FILES) this.#closeOldest()
    if (this.#open.size > MAX_IDLE_FILES) this.#closeSoon()
    return file
  }

  #closeSoon() {
    this.#closing ??= setTimeout(() => {
      this.#closing = undefined
      this.#closeOldest()
      if (this.#open.size > MAX_IDLE_FILES) this.#closeSoon()
    }, CLOSE_INTERVAL_MS).unref()
  }

  #closeOldest() {
    this.#close(this.#open.keys().next().value!)
  }

  #close(storeId: string) {
    this.#open.get(storeId)?.close()
    this.#open.delete(storeId)
  }

  #path(storeId: string): string {
    // Ids are made by the server; a name that is none must not become a path.
    if (!STORE_ID.test(storeId)) throw new Error('this is no id of a store')
    return join(this.folder, 'stores', `${storeId}.sqlite`)
  }
}
