import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from 'better-sqlite3'
import { STEP_PAUSE_MS, type Tools } from '#app/readmodel/fold_store'
import { filesOnlyIn } from '#app/readmodel/named_files'
import type { Eventlog } from '#app/sync/eventlog'
import { PURGE_ASKED } from '#shared/purge_asked'

const DELETED = `select id, deletedAt = ${PURGE_ASKED} as isAsked from chats
  where deletedAt is not null order by deletedAt`
const REPLIES = `select id from messages where chatId = ? and author = 'model'`

type Deleted = {
  chatId: string
  isAsked: boolean
  deletedAt: number
  replyIds: string[]
  lastSeq: number | null
}

/**
 * Lets the chats of a store go that were deleted before `deletedBefore`, or that somebody asked to go; returns how many.
 *
 * What counts is when the log heard of it: the clock of a device may be years off, and a person has to have time to think again.
 */
export async function purgeStore(tools: Tools, storeId: string, deletedBefore: number) {
  const { eventlog, readModels, pauseMs = STEP_PAUSE_MS, signal, filesUnnamed } = tools
  let purged = 0
  for (const chat of await deletedChats(tools, storeId)) {
    if ((!chat.isAsked && chat.deletedAt > deletedBefore) || signal?.aborted) continue
    const fileIds = await readModels.read(storeId, (db) => filesOnlyIn(db, chat.chatId))
    const outcome = await eventlog.purge(storeId, chat.chatId, chat)
    if (outcome.ok) {
      purged++
      // What an end of the process leaves behind here is room that is lost, and never a file that is missing.
      if (fileIds.length > 0) await filesUnnamed?.(storeId, fileIds)
    }
    await sleep(pauseMs)
  }
  if (purged === 0) return 0
  await readModels.forget(storeId)
  eventlog.truncateWal()
  return purged
}

export function deletedChats({ eventlog, readModels }: Tools, storeId: string): Promise<Deleted[]> {
  return readModels.read(storeId, (db) =>
    (db.prepare(DELETED).all() as { id: string; isAsked: 0 | 1 }[]).flatMap(({ id, isAsked }) =>
      asDeleted(eventlog, storeId, db, id).map((chat) => ({ ...chat, isAsked: isAsked === 1 }))
    )
  )
}

function asDeleted(eventlog: Eventlog, storeId: string, db: Database, chatId: string) {
  const deletedAt = eventlog.folding.deletedAt(storeId, chatId)
  if (deletedAt === null) return []
  const replyIds = db.prepare(REPLIES).pluck().all(chatId) as string[]
  return [{ chatId, deletedAt, replyIds, lastSeq: eventlog.folding.lastSeq(storeId, chatId) }]
}
