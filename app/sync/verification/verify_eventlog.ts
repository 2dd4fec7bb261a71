import type { Database } from 'better-sqlite3'
import type { StoreReport } from '#app/sync/verification/report'
import { verifyStore } from '#app/sync/verification/verify_store'

/** Every store that has a row anywhere: in the list of stores, in the log, or in the queue of replies. */
export function verifyEventlog(db: Database, only?: string): StoreReport[] {
  const hasQueue = db.prepare("select 1 from sqlite_master where name = 'generations'").get()
  const queue = hasQueue ? 'union select store_id from generations' : ''
  const storeIds = db
    .prepare(`select store_id from stores union select store_id from eventlog ${queue} order by 1`)
    .pluck()
    .all() as string[]
  return storeIds
    .filter((storeId) => only === undefined || storeId === only)
    .map((storeId) => verifyStore(db, storeId))
}
