import type { Database } from 'better-sqlite3'
import { hasColumn } from '#app/sync/eventlog_tables'
import { type PackedArgs, unpackArgs } from '#app/sync/packed_args'
import type { EventRow } from '#app/sync/verification/report'

/** All that ever happened, in order: the log, and the archived events where folded ones stand for them. */
export function historyOf(db: Database, storeId: string): Iterable<EventRow> {
  const rowsOf = (table: string, isArchived: 0 | 1) =>
    `select seq, name, args, ${packedOf(db, table)} as packed, ${isArchived} as isArchived from ${table} where store_id = $storeId`
  const log = rowsOf('eventlog', 0)
  const sql = hasTable(db, 'eventlog_archive')
    ? `${log} union all ${rowsOf('eventlog_archive', 1)}`
    : log
  const rows = db.prepare(`${sql} order by seq, isArchived desc`)
  return whole(rows.iterate({ storeId }) as Iterable<EventRow & PackedArgs>)
}

function* whole(rows: Iterable<EventRow & PackedArgs>): Iterable<EventRow> {
  for (const { packed, ...row } of rows)
    yield { ...row, args: unpackArgs(row.name, { args: row.args, packed }) }
}

/** Nothing is packed in a file that no newer server has opened yet. */
export const packedOf = (db: Database, table: string) =>
  hasColumn(db, table, 'packed') ? 'packed' : 'null'

/** The file may have been written by an older server, or never by a worker. */
export function hasTable(db: Database, name: string): boolean {
  const found = db.prepare("select 1 from sqlite_master where type = 'table' and name = ?")
  return found.get(name) !== undefined
}
