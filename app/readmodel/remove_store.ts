import { setTimeout as sleep } from 'node:timers/promises'
import { STEP_PAUSE_MS } from '#app/readmodel/fold_store'
import { VACUUM_BYTES } from '#app/readmodel/vacuum_limit'
import type { ReadModels } from '#app/readmodel/read_models'
import type { Eventlog } from '#app/sync/eventlog'
import { isBusy } from '#app/sync/storage_errors'

type Tools = { eventlog: Eventlog; readModels: ReadModels; pauseMs?: number }

/** Removes a store: log, archive, queue of replies and tables. May be interrupted and repeated; nobody may own it any more. */
export async function removeStore(tools: Tools, storeId: string): Promise<void> {
  const { eventlog, readModels, pauseMs = STEP_PAUSE_MS } = tools
  await eventlog.remove(storeId, () => sleep(pauseMs))
  readModels.remove(storeId)
}

/** The same with all that was ever merged into it, and what is known about that. A guest who only asked keeps the store. */
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

const SCRUB_TRIES = 50
const SCRUB_RETRY_MS = 100

/**
 * Takes out of the file of the logs what was deleted and still lies in its gaps, and in SQLite's own log. A large file is left to
 * `eventlog:vacuum`, since nobody can write meanwhile, and so is one that others never let go of.
 */
export async function scrubEventlog(eventlog: Eventlog): Promise<void> {
  for (let tries = 0; tries < SCRUB_TRIES; tries++) {
    try {
      if (eventlog.size() > VACUUM_BYTES) return eventlog.truncateWal()
      return eventlog.vacuum()
    } catch (error) {
      if (!isBusy(error)) throw error
      await sleep(SCRUB_RETRY_MS)
    }
  }
}
