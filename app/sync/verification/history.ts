import type { Database } from 'better-sqlite3'
import type { EventRow } from '#app/sync/verification/report'

/** All that ever happened, in order: the log, and the archived events where folded ones stand for them. */
export function historyOf(db: Database, storeId: string): Iterable<EventRow> {
  const log = 'select seq, name, args, 0 as isArchived from eventlog where store_id = $storeId'
  const archive =
    'select seq, name, args, 1 as isArchived from eventlog_archive where store_id = $storeId'
  const sql = hasTable(db, 'eventlog_archive') ? `${log} union all ${archive}` : log
  const rows = db.prepare(`${sql} order by seq, isArchived desc`)
  return rows.iterate({ storeId }) as Iterable<EventRow>
}

/** The file may have been written by an older server, or never by a worker. */
export function hasTable(db: Database, name: string): boolean {
  const found = db.prepare("select 1 from sqlite_master where type = 'table' and name = ?")
  return found.get(name) !== undefined
}
