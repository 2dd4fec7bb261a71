import type { Database } from 'better-sqlite3'
import type { EventArgs } from '#shared/events/catalogue'

export type Row = Record<string, string | number | null>
/** The rows of one chat as JSON, one string per row; `applied` are keys. */
export type ChatRows = {
  readonly chatId: string
  readonly chats: readonly string[]
  readonly messages: readonly string[]
  readonly applied: readonly string[]
  readonly replyIds: readonly string[]
  /** Replies are on their way: their end would come after a folded event and find nothing, or something else. Or messages wait for one. */
  readonly isBusy: boolean
}

const JSON_COLUMNS = [
  'files',
  'parts',
  'failure',
  'usage',
  'run',
  'image',
  'settings',
  'forkedFrom',
  'draft',
  'tags',
]
const CHAT = 'select * from chats where id = ?'
const MESSAGES = 'select * from messages where chatId = ? order by rowid'
const QUEUED = 'select 1 from queued where chatId = ? limit 1'
const APPLIED = `select eventId from applied where eventId > $chatId || '/' and eventId < $chatId || '0' order by eventId`

/** Reads a chat from the tables of its store, as `v1.ChatFolded` carries it. */
export function chatRows(db: Database, chatId: string): ChatRows {
  const messages = db.prepare(MESSAGES).all(chatId) as Row[]
  const replies = messages.filter(({ author }) => author === 'model')
  return {
    chatId,
    chats: (db.prepare(CHAT).all(chatId) as Row[]).map(asJson),
    messages: messages.map(asJson),
    applied: db.prepare(APPLIED).pluck().all({ chatId }) as string[],
    replyIds: replies.map(({ id }) => String(id)),
    isBusy:
      replies.some(({ state }) => state === 'queued' || state === 'streaming') ||
      db.prepare(QUEUED).get(chatId) !== undefined,
  }
}

export function foldedArgs(chats: readonly ChatRows[]): EventArgs<'v1.ChatFolded'> {
  const array = (rows: readonly string[]) => `[${rows.join(',')}]`
  return {
    chatIds: chats.map(({ chatId }) => chatId),
    chats: array(chats.flatMap((chat) => chat.chats)),
    messages: array(chats.flatMap((chat) => chat.messages)),
    applied: JSON.stringify(chats.flatMap(({ applied }) => applied)),
  }
}

export function bytesOf({ chats, messages, applied }: ChatRows): number {
  return [...chats, ...messages, ...applied].reduce((sum, row) => sum + Buffer.byteLength(row), 0)
}

/** Without the columns that are null; JSON columns as they are, since a string in a string in a string would double every quote. */
export function asJson(row: Row): string {
  const fields = Object.entries(row).filter(([, value]) => value !== null)
  const texts = fields.map(([name, value]) => {
    const json = JSON_COLUMNS.includes(name) ? value : JSON.stringify(value)
    return `${JSON.stringify(name)}:${json}`
  })
  return `{${texts.join(',')}}`
}
