import type { EventArgs } from '#shared/events/catalogue'
import type { chatEvents } from '#shared/events/chat_events'
import { once } from '#shared/materializers/once'
import { statement, type Statement } from '#shared/materializers/statement'
import { PURGE_ASKED } from '#shared/purge_asked'

type QueuedReply = Pick<
  EventArgs<'v1.ReplyRequested'>,
  'replyId' | 'chatId' | 'parentId' | 'model' | 'image' | 'at'
>

const queuedReply = ({ image, replyId, chatId, parentId, model, at }: QueuedReply) =>
  statement(
    'messages',
    `INSERT INTO messages (id, chatId, parentId, author, state, model, image, createdAt)
     VALUES ($replyId, $chatId, $parentId, 'model', 'queued', $model, $image, $at) ON CONFLICT DO NOTHING`,
    { replyId, chatId, parentId, model, image: image ? JSON.stringify(image) : null, at }
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
  // Only of a chat in the Trash: another device may have taken it out meanwhile.
  'v1.ChatPurgeRequested': ({ eventId, chatId }) =>
    once(
      chatId,
      eventId,
      statement(
        'chats',
        'UPDATE chats SET deletedAt = $asked WHERE id = $chatId AND deletedAt IS NOT NULL',
        { chatId, asked: PURGE_ASKED }
      )
    ),
  'v1.MessageSent': ({ messageId, chatId, parentId, text, files, reply, device = null, at }) => [
    // Only with the first of two equal events: the other one may come when there is a new draft or reply.
    statement(
      'chats',
      `UPDATE chats SET draft = NULL, isUnread = 0 WHERE id = $chatId AND (draft IS NOT NULL OR isUnread = 1)
         AND NOT EXISTS (SELECT 1 FROM messages WHERE id = $messageId AND chatId = $chatId)
         AND NOT EXISTS (SELECT 1 FROM queued WHERE id = $messageId AND chatId = $chatId)`,
      { chatId, messageId }
    ),
    statement(
      'messages',
      `INSERT INTO messages (id, chatId, parentId, author, text, files, state, device, createdAt)
       VALUES ($messageId, $chatId, $parentId, 'person', $text, $files, 'sent', $device, $at) ON CONFLICT DO NOTHING`,
      { messageId, chatId, parentId, text, files: files ? JSON.stringify(files) : null, device, at }
    ),
    statement('queued', 'DELETE FROM queued WHERE id = $messageId AND chatId = $chatId', {
      chatId,
      messageId,
    }),
    statement(
      'chats',
      'UPDATE chats SET lastMessageAt = MAX(lastMessageAt, $at) WHERE id = $chatId',
      { chatId, at }
    ),
    ...(reply ? [queuedReply({ ...reply, chatId, parentId: messageId, at })] : []),
  ],
  'v1.ReplyRequested': (asked) => [queuedReply(asked)],
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
