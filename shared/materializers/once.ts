import { statement, type Statement } from '#shared/materializers/statement'

/**
 * About one event in fifty stands twice in the log (measured), so that each of these must be idempotent.
 *
 * The key begins with its subject, the chat: what becomes of a chat depends on its own events alone, so that chats can be folded one by one.
 * A subject that is no chat begins with a dot, which no id of a chat has: what is applied of it is folded with none.
 */
export const once = (subject: string, eventId: string, write: Statement): Statement[] => {
  const key = `${subject}/${eventId}`
  return [
    {
      ...write,
      sql: `${write.sql} AND NOT EXISTS (SELECT 1 FROM applied WHERE eventId = $key)`,
      bindValues: { ...write.bindValues, key },
    },
    statement('applied', 'INSERT INTO applied (eventId) VALUES ($key) ON CONFLICT DO NOTHING', {
      key,
    }),
  ]
}
