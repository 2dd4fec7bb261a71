import type { Database } from 'better-sqlite3'

const COLUMNS =
  'select seq as seqNum, created_at as createdAt, name, args, client_id as clientId, session_id as sessionId'

type Row = Record<'seqNum' | 'createdAt', number> &
  Record<'name' | 'args' | 'clientId' | 'sessionId', string>

/**
 * The history of a store as lines of JSON, in order; null if there is no such store. What folded events replace is there, they are
 * not: the archive has the events that really happened.
 */
export function exportStore(db: Database, storeId: string): Iterable<string> | null {
  if (!db.prepare('select 1 from stores where store_id = ?').get(storeId)) return null
  const rows = db.prepare(
    `${COLUMNS} from eventlog where store_id = $storeId and name <> 'v1.ChatFolded'
     union all ${COLUMNS} from eventlog_archive where store_id = $storeId order by seqNum`
  )
  return lines(rows.iterate({ storeId }) as Iterable<Row>)
}

function* lines(rows: Iterable<Row>): Iterable<string> {
  for (const row of rows) yield `${JSON.stringify({ ...row, args: JSON.parse(row.args) })}\n`
}
