import type { Tools } from '#app/readmodel/fold_store'
import { removeStore } from '#app/readmodel/remove_store'

/** By then every socket of the guest has been closed, in whatever process (app/sync/open_connections.ts). */
const MERGE_REST_MS = 60_000

/** Removes the stores of merged guests whose account has everything. Returns how many. */
export async function finishMerges(tools: Tools, restMs = MERGE_REST_MS): Promise<number> {
  const { eventlog, signal } = tools
  for (const merge of eventlog.merges.open()) {
    if (signal?.aborted) return 0
    const isAtRest = merge.begunAt !== null && merge.begunAt + restMs <= Date.now()
    if (isAtRest) await eventlog.endMerge(merge)
  }
  let removed = 0
  for (const storeId of eventlog.merges.leftovers()) {
    if (signal?.aborted) break
    await removeStore(tools, storeId)
    removed++
  }
  return removed
}
