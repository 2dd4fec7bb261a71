import type { EventArgs } from '#shared/events/catalogue'
import type { foldingEvents } from '#shared/events/folding_events'
import { MESSAGE_COLUMNS, MESSAGE_VALUES } from '#shared/materializers/message_rows'
import { statement, type Statement } from '#shared/materializers/statement'

const CHATS = '(SELECT value FROM json_each($chatIds))'

/** All that a device has of some chats, pieces of a reply included whose end it has not heard of. */
const forget = (chatIds: readonly string[]): Statement[] => {
  const bindValues = { chatIds: JSON.stringify(chatIds) }
  const inChats = `IN (SELECT id FROM messages WHERE chatId IN ${CHATS})`
  return [
    statement('pieces', `DELETE FROM pieces WHERE replyId ${inChats}`, bindValues),
    statement('messages', `DELETE FROM messages WHERE chatId IN ${CHATS}`, bindValues),
    statement('queued', `DELETE FROM queued WHERE chatId IN ${CHATS}`, bindValues),
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
      `INSERT OR REPLACE INTO chats (id, title, titledBy, createdAt, lastMessageAt, deletedAt, settings, favouriteId, forkedFrom, draft,
         pinnedAt, archivedAt, folderId, tags, isUnread)
       SELECT value->>'id', value->>'title', coalesce(value->>'titledBy', 'words'), value->>'createdAt',
         value->>'lastMessageAt', value->>'deletedAt', value->'settings',
         value->>'favouriteId', value->'forkedFrom', value->'draft',
         value->>'pinnedAt', value->>'archivedAt', value->>'folderId', value->'tags', coalesce(value->>'isUnread', 0)
       FROM json_each($chats)`,
      { chats }
    ),
    statement(
      'messages',
      `INSERT OR REPLACE INTO messages (${MESSAGE_COLUMNS})
       SELECT ${MESSAGE_VALUES}
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
