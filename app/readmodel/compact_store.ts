import { setTimeout as sleep } from 'node:timers/promises'
import { STEP_PAUSE_MS } from '#app/readmodel/fold_store'
import type { Eventlog } from '#app/sync/eventlog'

export type Compacted = { replies: number; events: number; bytes: number }
type Options = { dryRun?: boolean; pauseMs?: number; signal?: AbortSignal }

/** Drops the pieces of ended replies that are still in the log: a worker does so after each reply, unless it dies between. */
export async function compactStore(eventlog: Eventlog, storeId: string, options: Options = {}) {
  const { dryRun = false, pauseMs = STEP_PAUSE_MS, signal } = options
  const compacted: Compacted = { replies: 0, events: 0, bytes: 0 }
  for (const { replyId, events, bytes, isEnded } of eventlog.folding.piecesOf(storeId)) {
    if (!isEnded || signal?.aborted) continue
    compacted.replies++
    compacted.bytes += bytes
    compacted.events += dryRun ? events : await eventlog.dropPieces(storeId, replyId)
    if (!dryRun) await sleep(pauseMs)
  }
  return compacted
}
