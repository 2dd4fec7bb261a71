import type { EventArgs } from '#shared/events/catalogue'
import type { foldingEvents } from '#shared/events/folding_events'
import { statement, type Statement } from '#shared/materializers/statement'

const CHATS = '(SELECT value FROM json_each($chatIds))'

/** All that a device has of some chats, pieces of a reply included whose end it has not heard of. */
const forget = (chatIds: readonly string[]): Statement[] => {
  const bindValues = { chatIds: JSON.stringify(chatIds) }
  const inChats = `IN (SELECT id FROM messages WHERE chatId IN ${CHATS})`
  return [
    statement('pieces', `DELETE FROM pieces WHERE replyId ${inChats}`, bindValues),
    statement('messages', `DELETE FROM messages WHERE chatId IN ${CHATS}`, bindValues),
    statement('chats', `DELETE FROM chats WHERE id IN ${CHATS}`, bindValues),
  ]
}

export const foldingMaterializers: {
  [Name in keyof typeof foldingEvents]: (args: EventArgs<Name>) => Statement[]
} = {
  // Rows are inserted in the order of the string, which is the order of the log: siblings rely on it.
  'v1.ChatFolded': ({ chatIds, chats, messages, applied }) => [
    ...forget(chatIds),
    statement(
      'chats',
      `INSERT OR REPLACE INTO chats (id, title, titledBy, createdAt, lastMessageAt, deletedAt, settings)
       SELECT value->>'id', value->>'title', coalesce(value->>'titledBy', 'words'), value->>'createdAt',
         value->>'lastMessageAt', value->>'deletedAt', value->'settings'
       FROM json_each($chats)`,
      { chats }
    ),
    statement(
      'messages',
      `INSERT OR REPLACE INTO messages
         (id, chatId, parentId, author, text, parts, state, model, attempt, failure, stoppedOn, usage, run, inContext, deletedAt, createdAt)
       SELECT value->>'id', value->>'chatId', value->>'parentId', value->>'author', coalesce(value->>'text', ''),
         value->'parts', value->>'state', value->>'model', coalesce(value->>'attempt', 0), value->'failure',
         value->>'stoppedOn', value->'usage', value->'run', coalesce(value->>'inContext', 'auto'),
         value->>'deletedAt', value->>'createdAt'
       FROM json_each($messages)`,
      { messages }
    ),
    statement(
      'applied',
      'INSERT INTO applied (eventId) SELECT value FROM json_each($applied) WHERE true ON CONFLICT DO NOTHING',
      { applied }
    ),
  ],
  'v1.ChatPurged': ({ chatId }) => [
    ...forget([chatId]),
    // The keys of one chat lie between `<chat>/` and `<chat>0`, the character that follows the slash.
    statement(
      'applied',
      `DELETE FROM applied WHERE eventId > $chatId || '/' AND eventId < $chatId || '0'`,
      { chatId }
    ),
  ],
}
