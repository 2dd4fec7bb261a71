import type { Database } from 'better-sqlite3'
import type { QueueTurn } from '#app/generation/queue_table'
import type { OwnEvent } from '#app/sync/eventlog'
import type { AskedReply } from '#shared/events/asked_reply'
import type { Attachment } from '#shared/events/attachment'
import { type LineNode, QueueLine } from '#shared/queue_line'

type QueuedRow = {
  id: string
  parentId: string | null
  text: string
  files: string | null
  reply: string
}

const CHAT = 'select 1 from chats where id = ? and deletedAt is null'
const NODES = `select id, parentId, author, state, deletedAt from messages where chatId = ? order by rowid`
const QUEUED =
  'select id, parentId, text, files, reply from queued where chatId = ? order by place, rowid'

/**
 * What is to be sent where the queue of a chat may go on: the first message that waits for this line, if the line has come to a good
 * end. After a reply that was stopped or has failed the queue rests until somebody lets it go on.
 *
 * Shape: `db` has the tables of one store (app/readmodel). `isOurs`: another store that is merged into this one sends its own.
 */
export function dueMessage(
  db: Database,
  { chatId, afterId }: QueueTurn,
  isOurs: (messageId: string) => boolean
): OwnEvent | null {
  if (db.prepare(CHAT).get(chatId) === undefined) return null
  const queued = db.prepare(QUEUED).all(chatId) as QueuedRow[]
  if (queued.length === 0) return null
  const line = QueueLine.through(db.prepare(NODES).all(chatId) as LineNode[], afterId)
  if (!line || (line.end.author === 'model' && line.end.state !== 'ended')) return null
  const first = queued.find((row) => line.takes(row) && isOurs(row.id))
  if (!first) return null
  const { id: messageId, text, files } = first
  return {
    name: 'v1.MessageSent',
    args: {
      messageId,
      chatId,
      parentId: line.end.id,
      text,
      ...(files && { files: JSON.parse(files) as Attachment[] }),
      reply: JSON.parse(first.reply) as AskedReply,
      at: Date.now(),
    },
  }
}
