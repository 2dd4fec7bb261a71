import type { Database } from 'better-sqlite3'
import { hasTable } from '#app/sync/verification/history'
import type { ReplyLedger } from '#app/sync/verification/reply_ledger'
import type { Damage } from '#app/sync/verification/report'

type Generation = { replyId: string; state: string }

/** Compares the queue of replies, which lies in the same file, with the log: rows and requests belong together. */
export function verifyGenerations(db: Database, storeId: string, ledger: ReplyLedger): Damage[] {
  // A log that never had a worker: replies may well be waiting for the first.
  if (!hasTable(db, 'generations')) return []
  const damage: Damage[] = []
  const queued = new Set<string>()
  const rows = db.prepare(
    'select reply_id as replyId, state from generations where store_id = ? order by reply_id'
  )
  for (const { replyId, state } of rows.iterate(storeId) as Iterable<Generation>) {
    queued.add(replyId)
    if (!ledger.isRequested(replyId)) damage.push({ kind: 'generation_not_requested', id: replyId })
    else if (state !== 'ended' && ledger.isEnded(replyId))
      damage.push({ kind: 'generation_runs_after_end', id: replyId })
    else if (state === 'ended' && !ledger.isEnded(replyId))
      damage.push({ kind: 'generation_missing', id: replyId })
  }
  for (const replyId of queuedInMerged(db, storeId)) queued.add(replyId)
  for (const replyId of ledger.open())
    if (!queued.has(replyId)) damage.push({ kind: 'generation_missing', id: replyId })
  return damage
}

/** A reply that a guest asked for is made in the guest's store to its end. */
function queuedInMerged(db: Database, storeId: string): string[] {
  if (!hasTable(db, 'store_merges')) return []
  return db
    .prepare(
      `select reply_id from generations join store_merges on store_id = from_store where to_store = ?`
    )
    .pluck()
    .all(storeId) as string[]
}
