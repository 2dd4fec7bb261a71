import type { Database } from 'better-sqlite3'
import type { EventArgs } from '#shared/events/catalogue'
import type { ReplyPart } from '#shared/events/reply_parts'
import { historyOf } from '#app/sync/verification/history'

export type StoreStatistics = {
  storeId: string
  head: number
  /** Of the log: what a new device pulls. Bytes are those of names and arguments. */
  events: number
  bytes: number
  pieces: { events: number; bytes: number }
  folded: { events: number; bytes: number; chats: number }
  archived: { events: number; bytes: number }
  /** Of text in the log, by people and models; pieces count where the whole reply is not there yet. */
  characters: number
  /** Null without any text. */
  bytesPerCharacter: number | null
}

/** What lies in the log of one store, and how much it is. Reads all of it, changes nothing. */
export function storeStatistics(db: Database, storeId: string): StoreStatistics {
  const head = db.prepare('select head from stores where store_id = ?').pluck().get(storeId)
  const sum = {
    storeId,
    head: (head as number | undefined) ?? 0,
    events: 0,
    bytes: 0,
    pieces: { events: 0, bytes: 0 },
    folded: { events: 0, bytes: 0, chats: 0 },
    archived: { events: 0, bytes: 0 },
    characters: 0,
  }
  const running = new Map<string, number>()
  const add = (to: { events: number; bytes: number }, bytes: number) => {
    to.events++
    to.bytes += bytes
  }
  for (const { name, args, isArchived } of historyOf(db, storeId)) {
    const bytes = name.length + Buffer.byteLength(args)
    if (isArchived) {
      add(sum.archived, bytes)
      continue
    }
    add(sum, bytes)
    const content = JSON.parse(args) as { replyId: string; chatIds: string[] }
    if (name === 'v1.ReplyAppended') {
      add(sum.pieces, bytes)
      const known = running.get(content.replyId) ?? 0
      running.set(content.replyId, known + charactersOf(name, content))
      continue
    }
    if (name === 'v1.ChatFolded') {
      add(sum.folded, bytes)
      sum.folded.chats += content.chatIds.length
    }
    if (content.replyId !== undefined && 'parts' in content) running.delete(content.replyId)
    sum.characters += charactersOf(name, content)
  }
  for (const characters of running.values()) sum.characters += characters
  const bytesPerCharacter = sum.characters === 0 ? null : sum.bytes / sum.characters
  return { ...sum, bytesPerCharacter }
}

const lengthOf = (parts: readonly ReplyPart[]) =>
  parts.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0)

function charactersOf(name: string, args: unknown): number {
  switch (name) {
    case 'v1.MessageSent':
      return (args as EventArgs<'v1.MessageSent'>).text.length
    case 'v1.ReplyAppended':
      return lengthOf((args as EventArgs<'v1.ReplyAppended'>).pieces)
    case 'v1.ReplyEnded':
    case 'v1.ReplyStopped':
    case 'v1.ReplyFailed':
      return lengthOf((args as EventArgs<'v1.ReplyEnded'>).parts)
    case 'v1.ChatFolded': {
      const { messages } = args as EventArgs<'v1.ChatFolded'>
      const rows = JSON.parse(messages) as { text: string; parts?: ReplyPart[] }[]
      return rows.reduce((sum, { text, parts = [] }) => sum + text.length + lengthOf(parts), 0)
    }
    default:
      return 0
  }
}
