import type { Database } from 'better-sqlite3'
import type { CopyJob } from '#app/readmodel/copy_jobs'
import { asJson, type Row } from '#app/readmodel/folded_rows'
import { copiedId } from '#shared/copied_id'
import { furthestAttempt } from '#shared/events/furthest_attempt'
import type { ReplyPart } from '#shared/events/reply_parts'
import type { ReplyRun } from '#shared/events/reply_run'

/** Of one event: it fits a frame with room to spare, and one long message does, too. */
const MAX_BYTES = 400_000

/** `messages` as `v1.BranchCopied` carries them, oldest first; `nextId`: what comes above them, null when that was all. */
export type Copies = { readonly messages: readonly string[]; readonly nextId: string | null }

type MessageRow = Row & {
  id: string
  rowid: number
  parentId: string | null
  author: 'person' | 'model'
  state: string
  deletedAt: number | null
}

/**
 * The next copies for a forked chat: from `nextId` upwards as many as fit into one event.
 *
 * What is deleted is copied without its words: whoever has written below it before it was deleted finds it where it was. A reply that
 * still runs is copied as far as it has come. Costs stay with the chat in which they arose.
 * Shape: `db` has the tables of one store; `maxBytes` as a test wants it.
 */
export function nextCopies(db: Database, job: CopyJob, maxBytes = MAX_BYTES): Copies {
  const find = db.prepare('select rowid, * from messages where id = ? and chatId = ?')
  const above = (row: MessageRow): MessageRow | undefined => {
    const parent = row.parentId === null ? undefined : find.get(row.parentId, job.fromChatId)
    // A parent comes before its child, or a circle that a client wrote would be copied for ever.
    const isBefore = parent && (parent as MessageRow).rowid < row.rowid
    return isBefore ? wanted(parent as MessageRow) : undefined
  }
  const wanted = (row: MessageRow | undefined): MessageRow | undefined => {
    let found = row
    while (found && job.onlyPerson && found.author === 'model') found = above(found)
    return found
  }
  const messages: string[] = []
  let bytes = 0
  let row = wanted(find.get(job.nextId, job.fromChatId) as MessageRow | undefined)
  while (row) {
    const parent = above(row)
    const copy = asJson(copyOf(db, row, job.chatId, parent?.id ?? null))
    bytes += Buffer.byteLength(copy)
    if (messages.length > 0 && bytes > maxBytes) break
    messages.push(copy)
    row = parent
  }
  return { messages: messages.toReversed(), nextId: row?.id ?? null }
}

function copyOf(db: Database, row: MessageRow, chatId: string, parentId: string | null): Row {
  const { id, author, model, attempt, files, image, inContext, failure, stoppedOn } = row
  const { createdAt, deletedAt } = row
  const isRunning = row.state === 'queued' || row.state === 'streaming'
  const place = {
    id: copiedId(chatId, id),
    chatId,
    parentId: parentId && copiedId(chatId, parentId),
    author,
    state: isRunning ? 'stopped' : row.state,
    createdAt: createdAt!,
  }
  const isReply = author === 'model'
  if (deletedAt !== null)
    return { ...place, deletedAt, ...(isReply && { model, parts: '[]' }) } as Row
  return {
    ...place,
    text: row['text']!,
    files: files!,
    parts: isRunning ? piecesOf(db, id) : row['parts']!,
    model: model!,
    attempt: attempt!,
    failure: failure!,
    stoppedOn: stoppedOn!,
    run: runIn(chatId, row['run'] as string | null),
    image: image!,
    inContext: inContext!,
    device: row['device']!,
  }
}

/** What has arrived of a reply that still runs, as JSON. */
function piecesOf(db: Database, replyId: string): string {
  const pieces = db
    .prepare('select * from pieces where replyId = ? order by attempt, position')
    .all(replyId) as {
    attempt: number
    kind: 'text' | 'reasoning'
    text: string
    part: string | null
  }[]
  const attempts = Map.groupBy(pieces, ({ attempt }) => attempt)
  const parts = [...attempts.values()].map((ofOne) => {
    const merged: ReplyPart[] = []
    for (const { kind, text, part } of ofOne) {
      const last = merged.at(-1)
      if (part !== null) merged.push(JSON.parse(part) as ReplyPart)
      else if (last && 'text' in last && last.kind === kind)
        merged[merged.length - 1] = { kind, text: last.text + text }
      else merged.push({ kind, text })
    }
    return { parts: merged }
  })
  return JSON.stringify(furthestAttempt(parts)?.parts ?? [])
}

/** What the model was told names messages: here, their copies. */
function runIn(chatId: string, json: string | null): string | null {
  if (json === null) return null
  const { sent, ...run } = JSON.parse(json) as ReplyRun
  if (!sent) return json
  const { fromId, excludedIds, pinnedIds, ...rest } = sent
  const copies = (ids: readonly string[]) => ids.map((id) => copiedId(chatId, id))
  const copied = {
    ...rest,
    ...(fromId && { fromId: copiedId(chatId, fromId) }),
    ...(excludedIds && { excludedIds: copies(excludedIds) }),
    ...(pinnedIds && { pinnedIds: copies(pinnedIds) }),
  }
  return JSON.stringify({ ...run, sent: copied })
}
