import { rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { ChatTables } from '#app/readmodel/chat_tables'
import type { Eventlog } from '#app/sync/eventlog'

/** To be raised with every change of a materializer or a table: files of another version are made anew from the log. */
const VERSION = 6
/** One step of catching up: a few milliseconds of the event loop. */
const STEP = { events: 100, bytes: 200_000 }
/** Another process makes the same step. */
const BUSY_TIMEOUT_MS = 100

const PROGRESS = `
  create table if not exists progress (
    id integer primary key check (id = 1),
    version integer not null,
    backend_id text not null,
    cursor integer not null
  ) strict;
`
type Progress = { version: number; backendId: string; cursor: number }

/**
 * The file with the tables of one store, as far as its cursor.
 *
 * It is worth nothing: whatever is strange about it, it is deleted and made anew. A power cut may take its newest steps back
 * (`synchronous = NORMAL`), its rows and its cursor together.
 */
export class StoreFile {
  readonly db: Database.Database
  readonly #tables: ChatTables
  readonly #sql: { cursor: Database.Statement; setCursor: Database.Statement }

  private constructor(file: string) {
    this.db = new Database(file, { timeout: BUSY_TIMEOUT_MS })
    // Making a file is not worth waiting for the disk.
    this.db.pragma('synchronous = OFF')
    this.db.pragma('journal_mode = WAL')
    // What people have deleted for good must not lie about in free pages.
    this.db.pragma('secure_delete = ON')
    this.db.exec(PROGRESS)
    this.#tables = new ChatTables(this.db)
    this.db.pragma('synchronous = NORMAL')
    this.#sql = {
      cursor: this.db.prepare('select cursor from progress').pluck(),
      setCursor: this.db.prepare('update progress set cursor = ?'),
    }
  }

  static open(file: string, eventlog: Eventlog, storeId: string): StoreFile {
    const backendId = eventlog.backendId(storeId) ?? ''
    const opened = StoreFile.#openWhole(file)
    const progress = opened?.db
      .prepare('select version, backend_id as backendId, cursor from progress')
      .get() as Progress | undefined
    const isOfThisLog =
      progress?.version === VERSION &&
      progress.backendId === backendId &&
      !eventlog.isAhead(storeId, progress.cursor)
    if (opened && isOfThisLog) return opened
    opened?.close()
    if (progress || !opened) StoreFile.remove(file)
    const fresh = new StoreFile(file)
    fresh.db
      .prepare(
        'insert or ignore into progress (id, version, backend_id, cursor) values (1, ?, ?, 0)'
      )
      .run(VERSION, backendId)
    return fresh
  }

  static remove(file: string): void {
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
  }

  /** Null for a file that is damaged. */
  static #openWhole(file: string): StoreFile | null {
    try {
      return new StoreFile(file)
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT')) return null
      throw error
    }
  }

  get cursor(): number {
    return this.#sql.cursor.get() as number
  }

  /**
   * Reads on, at most one step; false if the log has nothing more. Another process may have been quicker: then nothing is done, and
   * the cursor tells.
   */
  step(eventlog: Eventlog, storeId: string): boolean {
    const cursor = this.cursor
    const events = eventlog.page(storeId, cursor, STEP)
    if (events.length === 0) return false
    const write = this.db.transaction(() => {
      if (this.cursor !== cursor) return
      for (const event of events) this.#tables.apply(event)
      this.#sql.setCursor.run(events.at(-1)!.seqNum)
    })
    write.immediate()
    return true
  }

  /** Begins anew, for every process that has the file open. */
  empty(): void {
    const write = this.db.transaction(() => {
      this.#tables.empty()
      this.#sql.setCursor.run(0)
    })
    write.immediate()
  }

  /** What was deleted leaves the file. */
  vacuum(): void {
    this.db.exec('vacuum')
    this.db.pragma('wal_checkpoint(TRUNCATE)')
  }

  close(): void {
    this.db.close()
  }
}
