import { setTimeout as sleep } from 'node:timers/promises'
import { planFold } from '#app/readmodel/plan_fold'
import type { ReadModels } from '#app/readmodel/read_models'
import type { Eventlog } from '#app/sync/eventlog'

/** Between two steps, so that pushes and appends of everybody come first. */
export const STEP_PAUSE_MS = 50
/** Somebody keeps writing to chats that looked idle. */
const MAX_REFUSALS = 5

export type Tools = {
  eventlog: Eventlog
  readModels: ReadModels
  pauseMs?: number
  /** Ends the work after the step that is running. */
  signal?: AbortSignal
  /** Told of files that nothing in a store names any more. */
  filesUnnamed?: (storeId: string, fileIds: readonly string[]) => Promise<void>
}
export type Folded = { chats: number; events: number; steps: number }

/** Folds the chats of a store that have been idle since `idleBefore`, in steps of one short transaction each. */
export async function foldStore(tools: Tools, storeId: string, idleBefore: number) {
  const { eventlog, readModels, pauseMs = STEP_PAUSE_MS, signal } = tools
  const folded: Folded = { chats: 0, events: 0, steps: 0 }
  // Read once: with 15,000 events it costs more than a step. What changes meanwhile is noticed by the log, which refuses.
  let plain = eventlog.folding.plainChats(storeId)
  for (let refusals = 0; refusals < MAX_REFUSALS && !signal?.aborted;) {
    // Most stores have nothing to fold, and need not be opened.
    if (!plain.some(({ lastAt }) => lastAt <= idleBefore)) break
    const fold = await readModels.read(storeId, (db, cursor) =>
      planFold({ eventlog, storeId, db }, plain, cursor, idleBefore)
    )
    if (!fold) break
    const events = await eventlog.fold(storeId, fold)
    if (events === null) {
      refusals++
      plain = eventlog.folding.plainChats(storeId)
    } else {
      const gone = new Set(fold.chats.map(({ chatId }) => chatId))
      const before = plain.length
      plain = plain.filter(({ chatId }) => !gone.has(chatId))
      folded.chats += before - plain.length
      folded.events += events
      folded.steps++
    }
    await sleep(pauseMs)
  }
  return folded
}

/** Chats without news since `idleBefore`; a few may turn out to be busy or too large. */
export function idleChats(eventlog: Eventlog, storeId: string, idleBefore: number) {
  return eventlog.folding.plainChats(storeId).filter(({ lastAt }) => lastAt <= idleBefore)
}
