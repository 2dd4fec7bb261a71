import Database from 'better-sqlite3'
import { ChatTables } from '#app/readmodel/chat_tables'

type Event = { name: string; args: unknown }

/** The order that screens rely on: messages of a chat as the log brought them. */
const CONTENTS = {
  chats: 'select * from chats order by id',
  messages: 'select * from messages order by chatId, rowid',
  pieces: 'select * from pieces order by replyId, attempt, position',
  applied: 'select * from applied order by eventId',
}

/** The tables after some events, in memory. */
export function tablesAfter(events: readonly Event[]) {
  const db = new Database(':memory:')
  const tables = new ChatTables(db)
  for (const event of events) tables.apply(event)
  const contents = contentsOf(db)
  db.close()
  return contents
}

export function contentsOf(db: Database.Database) {
  const rows = Object.entries(CONTENTS).map(([name, sql]) => [name, db.prepare(sql).all()])
  return Object.fromEntries(rows) as Record<keyof typeof CONTENTS, Record<string, unknown>[]>
}
