import type { Database } from 'better-sqlite3'
import { decodeEvent, type AnyEvent, type EventArgs } from '#shared/events/catalogue'
import { historyOf } from '#app/sync/verification/history'
import { ReplyLedger } from '#app/sync/verification/reply_ledger'
import type { EventRow, StoreReport } from '#app/sync/verification/report'
import { verifyGenerations } from '#app/sync/verification/verify_generations'

/** Reads the whole log of one store and says what is in it and what is wrong with it. Writes nothing. */
export function verifyStore(db: Database, storeId: string): StoreReport {
  const head = db.prepare('select head from stores where store_id = ?').pluck().get(storeId)
  const report: StoreReport = {
    storeId,
    head: (head as number | undefined) ?? 0,
    events: 0,
    gaps: { ranges: 0, numbers: 0 },
    folded: { events: 0, chats: 0, archived: 0 },
    repeated: 0,
    replies: { requested: 0, ended: 0, open: 0 },
    damage: [],
  }
  if (head === undefined) report.damage.push({ kind: 'store_missing', id: storeId })

  const ledger = new ReplyLedger(report.damage)
  const contents = new Map<string, string>()
  const newest = { inLog: 0, inArchive: 0 }
  for (const row of historyOf(db, storeId)) {
    count(row, newest, report)
    const event = read(row)
    if (!event) report.damage.push({ kind: 'event_unreadable', id: row.name, seq: row.seq })
    else if (event.name === 'v1.ChatFolded') checkIndex(db, storeId, event.args, row.seq, report)
    else if (isFirst(event, row, contents, report)) ledger.read(event, row.seq)
  }
  if (newest.inLog < report.head)
    report.damage.push({ kind: 'head_row_missing', id: storeId, seq: report.head })
  report.damage.push(...verifyGenerations(db, storeId, ledger))
  report.replies = ledger.counts
  return report
}

function count(
  { seq, name, isArchived }: EventRow,
  newest: { inLog: number; inArchive: number },
  report: StoreReport
) {
  if (isArchived) {
    report.folded.archived++
    newest.inArchive = seq
    return
  }
  countGap(report, seq - newest.inLog - 1)
  newest.inLog = seq
  report.events++
  if (seq > report.head) report.damage.push({ kind: 'row_above_head', id: name, seq })
  if (seq === newest.inArchive && name !== 'v1.ChatFolded')
    report.damage.push({ kind: 'archived_event_in_log', id: name, seq })
}

function checkIndex(
  db: Database,
  storeId: string,
  { chatIds }: EventArgs<'v1.ChatFolded'>,
  seq: number,
  report: StoreReport
) {
  report.folded.events++
  report.folded.chats += chatIds.length
  const indexed = db
    .prepare('select chat_id from folded_chats where store_id = ? and seq = ?')
    .pluck()
    .all(storeId, seq) as string[]
  if (indexed.toSorted().join() !== chatIds.toSorted().join())
    report.damage.push({ kind: 'fold_index_wrong', id: storeId, seq })
}

function read({ name, args }: EventRow): AnyEvent | null {
  try {
    return decodeEvent(name, JSON.parse(args))
  } catch {
    // Not JSON: reported by the caller like an event that fits no schema.
    return null
  }
}

function countGap({ gaps }: StoreReport, numbers: number) {
  if (numbers === 0) return
  gaps.ranges++
  gaps.numbers += numbers
}

/** False for an event that is in the log already: counted if it says the same, damage if it says something else. */
function isFirst(
  event: AnyEvent,
  row: EventRow,
  contents: Map<string, string>,
  report: StoreReport
): boolean {
  const id = idOf(event)
  if (id === null) return true
  const key = `${event.name} ${id}`
  const known = contents.get(key)
  contents.set(key, known ?? row.args)
  if (known === undefined) return true
  if (known === row.args) report.repeated++
  else report.damage.push({ kind: 'event_doubled', id, seq: row.seq })
  return false
}

/** What makes an event of a person count once; the server's own events are followed by the ledger. */
function idOf({ name, args }: AnyEvent): string | null {
  switch (name) {
    case 'v1.ChatCreated':
      return args.chatId
    case 'v1.MessageSent':
      return args.messageId
    case 'v1.ReplyRequested':
      return args.replyId
    case 'v1.ChatRenamed':
    case 'v1.ChatDeleted':
    case 'v1.ChatRestored':
    case 'v1.ChatPurgeRequested':
    case 'v1.ReplyStopRequested':
      return args.eventId
    default:
      return null
  }
}
