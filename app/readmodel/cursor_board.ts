import Database from 'better-sqlite3'

const TABLES = `create table if not exists cursors (store_id text primary key, cursor integer not null) strict, without rowid`

/**
 * How far each store's file is, in one place, so that what is behind is known without opening thousands of files.
 *
 * It only advises: the cursor that counts lies beside the rows. A lost line costs one look into a file.
 */
export class CursorBoard {
  readonly #db: Database.Database
  readonly #note: Database.Statement
  readonly #remove: Database.Statement

  constructor(file: string) {
    this.#db = new Database(file)
    this.#db.pragma('journal_mode = WAL')
    this.#db.pragma('synchronous = OFF')
    this.#db.pragma('secure_delete = ON')
    this.#db.exec(TABLES)
    this.#note = this.#db.prepare(
      'insert into cursors values (?, ?) on conflict (store_id) do update set cursor = excluded.cursor'
    )
    this.#remove = this.#db.prepare('delete from cursors where store_id = ?')
  }

  remove(storeId: string): void {
    this.#remove.run(storeId)
    this.#db.pragma('wal_checkpoint(TRUNCATE)')
  }

  note(storeId: string, cursor: number): void {
    this.#note.run(storeId, cursor)
  }

  all(): Map<string, number> {
    const rows = this.#db.prepare('select store_id, cursor from cursors').raw().all()
    return new Map(rows as [string, number][])
  }

  close(): void {
    this.#db.close()
  }
}
