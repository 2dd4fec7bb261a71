import Database from 'better-sqlite3'
import { ChatTables } from '#app/readmodel/chat_tables'
import type { Damage } from '#app/sync/verification/report'
import { hasTable, historyOf } from '#app/sync/verification/history'

const CONTENTS = {
  chats: 'select id as chat, * from chats order by id',
  messages: 'select chatId as chat, * from messages order by chatId, rowid',
  applied: `select substr(eventId, 1, instr(eventId, '/') - 1) as chat, * from applied order by eventId`,
}
const FOLDED = "select 1 from eventlog where store_id = ? and name = 'v1.ChatFolded'"

/**
 * Proves that nothing was lost or changed by folding: a replay of the log as it is gives the same tables as a replay of everything
 * that was ever in it. Texts of replies are compared here, and with their hashes by the ledger, which reads the archive as well.
 */
export function verifyFolds(db: Database.Database, storeId: string): Damage[] {
  if (!hasTable(db, 'eventlog_archive') || !db.prepare(FOLDED).get(storeId)) return []
  const kept = replay(db, storeId, ({ isArchived }) => !isArchived)
  const whole = replay(db, storeId, ({ name }) => name !== 'v1.ChatFolded')
  const chatIds = new Set([...kept.keys(), ...whole.keys()])
  return [...chatIds]
    .filter((chatId) => kept.get(chatId) !== whole.get(chatId))
    .map((id) => ({ kind: 'fold_differs' as const, id }))
}

type Row = { seq: number; name: string; args: string; isArchived: 0 | 1 }

/** What the tables hold about each chat, as one string. */
function replay(db: Database.Database, storeId: string, isWanted: (row: Row) => boolean) {
  const memory = new Database(':memory:')
  const tables = new ChatTables(memory)
  for (const row of historyOf(db, storeId))
    if (isWanted(row)) tables.apply({ name: row.name, args: JSON.parse(row.args) })
  const contents = new Map<string, string>()
  for (const sql of Object.values(CONTENTS))
    for (const row of memory.prepare(sql).all() as { chat: string }[])
      contents.set(row.chat, `${contents.get(row.chat) ?? ''}${JSON.stringify(row)}\n`)
  memory.close()
  return contents
}
