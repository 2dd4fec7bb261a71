import { setTimeout as sleep } from 'node:timers/promises'
import { STEP_PAUSE_MS } from '#app/readmodel/fold_store'
import type { ReadModels } from '#app/readmodel/read_models'
import type { Eventlog } from '#app/sync/eventlog'

type Tools = { eventlog: Eventlog; readModels: ReadModels; pauseMs?: number }

/** Removes a store: log, archive, queue of replies and tables. May be interrupted and repeated; nobody may own it any more. */
export async function removeStore(tools: Tools, storeId: string): Promise<void> {
  const { eventlog, readModels, pauseMs = STEP_PAUSE_MS } = tools
  await eventlog.remove(storeId, () => sleep(pauseMs))
  readModels.remove(storeId)
}

/** The same with all that was ever merged into it, and what is known about that. */
export async function removeStoreAndMerged(tools: Tools, storeId: string): Promise<void> {
  const { eventlog } = tools
  const merged = eventlog.merges.into(storeId)
  // First, so that nothing is forwarded into a store that is on its way out.
  await eventlog.transaction(() => {
    for (const fromStore of merged) eventlog.merges.end(fromStore)
  })
  for (const fromStore of merged) await removeStoreAndMerged(tools, fromStore)
  await removeStore(tools, storeId)
  await eventlog.transaction(() => eventlog.merges.forget(storeId))
}
