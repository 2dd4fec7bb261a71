import { randomUUID } from 'node:crypto'
import {
  readGenerations,
  type GenerationRecord,
  type RecordFilter,
} from '#app/generation/generation_records'
import type { GenerationsTable } from '#app/generation/generations_table'
import type { Eventlog } from '#app/sync/eventlog'
import { openEventlogFile } from '#app/sync/eventlog_file'

export type Result = { ok: true; replyId: string } | { ok: false; reason: string }
type Queue = { eventlog: Eventlog; table: GenerationsTable }

type Request = (queue: Queue, record: GenerationRecord) => Promise<Result>

/** What a person is told about who stopped a reply. */
const OPERATOR = 'the server'

/**
 * Has a reply made again. One that runs is taken from its worker and goes on with another; for one that failed or was stopped, the
 * message gets a further reply, as when a person presses Retry.
 */
export async function retryReply(
  { eventlog, table }: Queue,
  record: GenerationRecord
): Promise<Result> {
  const { storeId, replyId, chatId, parentId, model, state, outcome } = record
  if (state === 'queued') return { ok: false, reason: 'it waits for a worker already' }
  if (state === 'running') {
    const wasRunning = await eventlog.transaction(() => table.takeBack({ storeId, replyId }))
    return wasRunning ? { ok: true, replyId } : { ok: false, reason: 'it has just ended' }
  }
  if (outcome === 'ended') return { ok: false, reason: 'it has ended well' }
  const further = randomUUID()
  const args = { replyId: further, chatId, parentId, model, at: Date.now() }
  const { ok } = await eventlog.append(storeId, [{ name: 'v1.ReplyRequested', args }])
  if (!ok) return { ok: false, reason: 'the event log could not be written' }
  const isQueued = table.read({ storeId, replyId: further }) !== null
  return isQueued ? { ok: true, replyId: further } : { ok: false, reason: 'its message has gone' }
}

/** Stops a reply as a person would: what has been said stays. A worker ends it; without one it is ended as soon as there is one. */
export async function cancelReply(
  { eventlog, table }: Queue,
  record: GenerationRecord
): Promise<Result> {
  const { storeId, replyId, state } = record
  if (state === 'ended') return { ok: false, reason: 'it has ended already' }
  await eventlog.transaction(() => table.requestStop({ storeId, replyId }, OPERATOR))
  return { ok: true, replyId }
}

/** Makes a request for each reply that the filter finds in the file of the log, one after the other. */
export async function forReplies(
  queue: Queue & { file: string },
  filter: RecordFilter,
  request: Request
): Promise<{ record: GenerationRecord; result: Result }[]> {
  const db = openEventlogFile(queue.file)
  const records = db ? readGenerations(db, { ...filter, limit: -1 }) : []
  db?.close()
  const results = []
  for (const record of records) results.push({ record, result: await request(queue, record) })
  return results
}
