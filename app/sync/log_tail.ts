import type { Database, Statement } from 'better-sqlite3'

/** How soon a commit of another process is noticed. One look costs about two microseconds. */
const POLL_INTERVAL_MS = 15

type Listener = () => void

/**
 * Tells who reads a store that its row has changed, whichever process committed.
 *
 * It says only "look again": readers hold a cursor and read the log, so that nothing can be missed or come twice. Other processes
 * are noticed by SQLite's `data_version`, which is polled only while somebody listens.
 */
export class LogTail {
  readonly #listeners = new Map<string, Set<Listener>>()
  readonly #anyListeners = new Set<Listener>()
  readonly #sql: Record<'version' | 'revision' | 'changed', Statement>
  #timer: NodeJS.Timeout | undefined
  #announced = false
  #version: number
  #revision: number

  constructor(db: Database) {
    this.#sql = {
      version: db.prepare('pragma data_version').pluck(),
      revision: db.prepare('select coalesce(max(revision), 0) from stores').pluck(),
      changed: db
        .prepare('select store_id from stores where revision > ? order by revision')
        .pluck(),
    }
    this.#version = this.#sql.version.get() as number
    this.#revision = this.#sql.revision.get() as number
  }

  subscribe(storeId: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(storeId) ?? new Set()
    this.#listeners.set(storeId, listeners.add(listener))
    this.#watch()
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0 && this.#listeners.get(storeId) === listeners)
        this.#listeners.delete(storeId)
      this.#unwatch()
    }
  }

  /** Calls back after every commit to the file, for example when a worker waits for work of any store. */
  subscribeToAll(listener: Listener): () => void {
    this.#anyListeners.add(listener)
    this.#watch()
    return () => {
      this.#anyListeners.delete(listener)
      this.#unwatch()
    }
  }

  /** This process has committed: readers are called in a later tick, when the author has its answer. */
  announce(): void {
    if (this.#announced) return
    this.#announced = true
    setImmediate(() => {
      this.#announced = false
      this.#callReaders()
    })
  }

  close(): void {
    clearInterval(this.#timer)
    this.#listeners.clear()
    this.#anyListeners.clear()
  }

  #watch() {
    if (this.#timer) return
    // What others committed while nobody listened is old news: readers start by reading.
    this.#version = this.#sql.version.get() as number
    this.#revision = this.#sql.revision.get() as number
    this.#timer = setInterval(() => this.#poll(), POLL_INTERVAL_MS)
  }

  #unwatch() {
    if (this.#listeners.size > 0 || this.#anyListeners.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #poll() {
    const version = this.#sql.version.get() as number
    if (version === this.#version) return
    this.#version = version
    this.#callReaders()
  }

  #callReaders() {
    if (!this.#timer) return
    const since = this.#revision
    this.#revision = this.#sql.revision.get() as number
    for (const storeId of this.#sql.changed.all(since) as string[])
      for (const listener of this.#listeners.get(storeId) ?? []) listener()
    for (const listener of this.#anyListeners) listener()
  }
}
