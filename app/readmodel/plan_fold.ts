import type { Database } from 'better-sqlite3'
import { bytesOf, chatRows, foldedArgs, type ChatRows } from '#app/readmodel/folded_rows'
import type { Eventlog } from '#app/sync/eventlog'
import type { Fold, PlainChat } from '#app/sync/eventlog_folding'

/** Of one folded event: 20,000 messages took a new device 2.7 s with events of this size, 3.9 s with one per chat (measured). */
export const FOLD_BYTES = 450_000
/** Of one step, so that it holds the lock of the log for some ten milliseconds; the next one adds to the same folded event. */
const STEP_EVENTS = 300
/** A chat above this stays as it is: its event would fill a frame and hold everything up. */
const MAX_CHAT_BYTES = 900_000

type Where = { eventlog: Eventlog; storeId: string; db: Database }

/**
 * The next idle chats of a store to become one event; null if there are none.
 *
 * Shape: `db` has the tables of the store, up to `cursor`; `plain` are the chats with events in the log. Chats whose last event came after `idleBefore` (by this machine's clock),
 * with replies on their way, or of unusual size are left alone.
 */
export function planFold(
  where: Where,
  plain: readonly PlainChat[],
  cursor: number,
  idleBefore: number
): Fold | null {
  const { db } = where
  const idle = plain.filter(({ lastAt, lastSeq }) => lastAt <= idleBefore && lastSeq <= cursor)
  const chosen: (ChatRows & { lastSeq: number | null })[] = []
  let bytes = 0
  const choose = (rows: ChatRows, lastSeq: number | null) => {
    chosen.push({ ...rows, lastSeq })
    bytes += bytesOf(rows)
  }
  let events = 0
  for (const { chatId, lastSeq, events: count } of idle) {
    if (events > 0 && events + count > STEP_EVENTS) break
    const rows = chatRows(db, chatId)
    const size = bytesOf(rows)
    if (rows.isBusy || size > MAX_CHAT_BYTES) continue
    if (bytes > 0 && bytes + size > FOLD_BYTES) break
    choose(rows, lastSeq)
    events += count
  }
  if (chosen.length === 0) return null
  const taken = new Set(chosen.map(({ chatId }) => chatId))
  const others = plain.filter(({ chatId }) => !taken.has(chatId))
  for (const chatId of smallFold(where, FOLD_BYTES - bytes, others))
    if (!taken.has(chatId)) choose(chatRows(db, chatId), null)
  return { chats: chosen, args: foldedArgs(chosen) }
}

/**
 * Chats that become idle one by one would end as an event each: the newest folded event is folded again while there is room, and
 * while none of its chats has later events that stay in the log.
 */
function smallFold({ eventlog, storeId }: Where, room: number, staying: readonly PlainChat[]) {
  const newest = eventlog.folding.newest(storeId)
  const isActive = (chatId: string) => staying.some((chat) => chat.chatId === chatId)
  return newest && newest.bytes <= room && !newest.chatIds.some(isActive) ? newest.chatIds : []
}
