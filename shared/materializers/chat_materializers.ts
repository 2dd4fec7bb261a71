import type { EventArgs } from '#shared/events/catalogue'
import type { chatEvents } from '#shared/events/chat_events'
import { statement, type Statement } from '#shared/materializers/statement'

/**
 * About one event in fifty stands twice in the log (measured), so that each of these must be idempotent.
 *
 * The key begins with its subject, the chat: what becomes of a chat depends on its own events alone, so that chats can be folded one by one.
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

const queuedReply = (reply: {
  replyId: string
  chatId: string
  parentId: string
  model: string
  at: number
}) =>
  statement(
    'messages',
    `INSERT INTO messages (id, chatId, parentId, author, state, model, createdAt)
     VALUES ($replyId, $chatId, $parentId, 'model', 'queued', $model, $at) ON CONFLICT DO NOTHING`,
    reply
  )

export const chatMaterializers: {
  [Name in keyof typeof chatEvents]: (args: EventArgs<Name>) => Statement[]
} = {
  'v1.ChatCreated': ({ chatId, title, at }) => [
    statement(
      'chats',
      'INSERT INTO chats (id, title, createdAt, lastMessageAt) VALUES ($chatId, $title, $at, $at) ON CONFLICT DO NOTHING',
      { chatId, title, at }
    ),
  ],
  'v1.ChatRenamed': ({ eventId, chatId, title }) =>
    once(
      chatId,
      eventId,
      statement(
        'chats',
        "UPDATE chats SET title = $title, titledBy = 'person' WHERE id = $chatId",
        { chatId, title }
      )
    ),
  'v1.ChatDeleted': ({ eventId, chatId, at }) =>
    once(
      chatId,
      eventId,
      statement('chats', 'UPDATE chats SET deletedAt = $at WHERE id = $chatId', { chatId, at })
    ),
  'v1.ChatRestored': ({ eventId, chatId }) =>
    once(
      chatId,
      eventId,
      statement('chats', 'UPDATE chats SET deletedAt = NULL WHERE id = $chatId', { chatId })
    ),
  'v1.MessageSent': ({ messageId, chatId, parentId, text, reply, at }) => [
    statement(
      'messages',
      `INSERT INTO messages (id, chatId, parentId, author, text, state, createdAt)
       VALUES ($messageId, $chatId, $parentId, 'person', $text, 'sent', $at) ON CONFLICT DO NOTHING`,
      { messageId, chatId, parentId, text, at }
    ),
    statement(
      'chats',
      'UPDATE chats SET lastMessageAt = MAX(lastMessageAt, $at) WHERE id = $chatId',
      { chatId, at }
    ),
    ...(reply ? [queuedReply({ ...reply, chatId, parentId: messageId, at })] : []),
  ],
  'v1.ReplyRequested': ({ replyId, chatId, parentId, model, at }) => [
    queuedReply({ replyId, chatId, parentId, model, at }),
  ],
  'v1.ReplyStopRequested': () => [],
  'v1.ChatSettingsSet': ({ eventId, chatId, settings }) =>
    once(
      chatId,
      eventId,
      statement('chats', 'UPDATE chats SET settings = $settings WHERE id = $chatId', {
        chatId,
        settings: JSON.stringify(settings),
      })
    ),
  'v1.MessageContextSet': ({ eventId, chatId, messageId, inContext }) =>
    once(
      chatId,
      eventId,
      statement(
        'messages',
        'UPDATE messages SET inContext = $inContext WHERE id = $messageId AND chatId = $chatId',
        { chatId, messageId, inContext }
      )
    ),
  'v1.MessageDeleted': ({ eventId, chatId, messageId, at }) =>
    once(
      chatId,
      eventId,
      statement(
        'messages',
        'UPDATE messages SET deletedAt = $at WHERE id = $messageId AND chatId = $chatId',
        { chatId, messageId, at }
      )
    ),
  'v1.MessageRestored': ({ eventId, chatId, messageId }) =>
    once(
      chatId,
      eventId,
      statement(
        'messages',
        'UPDATE messages SET deletedAt = NULL WHERE id = $messageId AND chatId = $chatId',
        { chatId, messageId }
      )
    ),
  'v1.ChatTitleRequested': ({ eventId, chatId }) =>
    once(
      chatId,
      eventId,
      statement('chats', "UPDATE chats SET titledBy = 'words' WHERE id = $chatId", { chatId })
    ),
}
