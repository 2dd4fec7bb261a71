import type { Database } from 'better-sqlite3'

/** A row of the queue as an operator sees it; no text of anybody. */
export type GenerationRecord = {
  storeId: string
  replyId: string
  chatId: string
  parentId: string
  model: string
  state: 'queued' | 'running' | 'ended'
  /** How it ended: `ended`, `stopped`, or the code of its failure; null before. */
  outcome: string | null
  attempt: number
  /** Workers in a row that died over it. */
  crashes: number
  stopRequested: boolean
  workerId: string | null
  /** Milliseconds that the lease still has, below 0 if it ran out; null without one. */
  leaseMs: number | null
  ageMs: number
}
export type RecordFilter = {
  state?: string | undefined
  storeId?: string | undefined
  replyId?: string | undefined
  /** Only those that wait or run. */
  open?: boolean | undefined
  /** Only those that failed. */
  failed?: boolean | undefined
  limit?: number | undefined
}

const TABLE = "select 1 from sqlite_master where type = 'table' and name = 'generations'"
const RECORDS = `
  select store_id as storeId, reply_id as replyId, chat_id as chatId, parent_id as parentId, model, state, outcome, attempt, crashes,
    stop_requested as stopRequested, worker_id as workerId, $now - queued_at as ageMs,
    case state when 'running' then lease_until - $now end as leaseMs
  from generations
  where ($state is null or state = $state) and ($storeId is null or store_id = $storeId)
    and (not $open or state <> 'ended') and ($replyId is null or reply_id = $replyId) and (not $failed or outcome not in ('ended', 'stopped'))
  order by queued_at desc, reply_id limit $limit`

/** The queue of replies, the newest first. Only reads: servers and workers may run. */
export function readGenerations(db: Database, filter: RecordFilter = {}): GenerationRecord[] {
  if (!db.prepare(TABLE).get()) return []
  const { state = null, storeId = null, replyId = null, limit = 100 } = filter
  const flags = { open: Number(filter.open ?? false), failed: Number(filter.failed ?? false) }
  const values = { state, storeId, replyId, ...flags, limit, now: Date.now() }
  return (db.prepare(RECORDS).all(values) as GenerationRecord[]).map((record) => ({
    ...record,
    stopRequested: Boolean(record.stopRequested),
  }))
}
