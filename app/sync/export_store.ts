import type { Database } from 'better-sqlite3'
import { unpackArgs } from '#app/sync/packed_args'
import { packedOf } from '#app/sync/verification/history'

const select = (db: Database, table: string) =>
  `select seq as seqNum, created_at as createdAt, name, args, ${packedOf(db, table)} as packed,
     client_id as clientId, session_id as sessionId from ${table} where store_id = $storeId`

type Row = Record<'seqNum' | 'createdAt', number> &
  Record<'name' | 'args' | 'clientId' | 'sessionId', string> & { packed: Buffer | null }

/**
 * The history of a store as lines of JSON, in order; null if there is no such store. What folded events replace is there, they are
 * not: the archive has the events that really happened.
 */
export function exportStore(db: Database, storeId: string): Iterable<string> | null {
  if (!db.prepare('select 1 from stores where store_id = ?').get(storeId)) return null
  const rows = db.prepare(
    `${select(db, 'eventlog')} and name <> 'v1.ChatFolded'
     union all ${select(db, 'eventlog_archive')} order by seqNum`
  )
  return lines(rows.iterate({ storeId }) as Iterable<Row>)
}

function* lines(rows: Iterable<Row>): Iterable<string> {
  for (const { packed, ...row } of rows) {
    const args = unpackArgs(row.name, { args: row.args, packed })
    yield `${JSON.stringify({ ...row, args: JSON.parse(args) })}\n`
  }
}
