import type { Database, Statement } from 'better-sqlite3'

/** Of one step, so that it holds the lock of the log for some milliseconds. */
const STEP_EVENTS = 500

/**
 * Removes a store and everything that the log has of it, in steps. Every method belongs inside a transaction of the log.
 *
 * The oldest events go first and the row of the store last: whoever is interrupted finds it again and goes on.
 */
export class EventlogRemoval {
  readonly #sql: Record<'log' | 'archive' | 'folded' | 'restores' | 'floor' | 'store', Statement>

  constructor(db: Database) {
    const some = (table: string) =>
      db.prepare(
        `delete from ${table} where store_id = $storeId and seq in (
           select seq from ${table} where store_id = $storeId order by seq limit ${STEP_EVENTS})`
      )
    this.#sql = {
      log: some('eventlog'),
      archive: some('eventlog_archive'),
      folded: db.prepare('delete from folded_chats where store_id = $storeId'),
      restores: db.prepare('delete from restores where store_id = $storeId'),
      floor: db.prepare(
        `insert into removed_revision (id, revision)
         select 1, revision from stores where store_id = $storeId
         on conflict (id) do update set revision = max(revision, excluded.revision)`
      ),
      store: db.prepare('delete from stores where store_id = $storeId'),
    }
  }

  /** False when there is nothing left. */
  step(storeId: string): boolean {
    const gone = this.#sql.log.run({ storeId }).changes + this.#sql.archive.run({ storeId }).changes
    if (gone > 0) return true
    for (const name of ['folded', 'restores', 'floor', 'store'] as const)
      this.#sql[name].run({ storeId })
    return false
  }
}
