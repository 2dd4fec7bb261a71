import type { EventArgs } from '#shared/events/catalogue'
import type { queueEvents } from '#shared/events/queue_events'
import { once } from '#shared/materializers/once'
import { statement, type Statement } from '#shared/materializers/statement'

const IS_NEW = `NOT EXISTS (SELECT 1 FROM queued WHERE id = $messageId AND chatId = $chatId)
  AND NOT EXISTS (SELECT 1 FROM messages WHERE id = $messageId AND chatId = $chatId)
  AND NOT EXISTS (SELECT 1 FROM applied WHERE eventId = $chatId || '/removed-' || $messageId)`

export const queueMaterializers: {
  [Name in keyof typeof queueEvents]: (args: EventArgs<Name>) => Statement[]
} = {
  // It may come again after it was sent: a sent message is a row of `messages`, a removed one has left its key in `applied`.
  'v1.MessageQueued': ({ messageId, chatId, parentId, text, files, reply, at }) => [
    // What was written is no draft any more; only with the first of two equal events.
    statement(
      'chats',
      `UPDATE chats SET draft = NULL WHERE id = $chatId AND draft IS NOT NULL AND ${IS_NEW}`,
      { chatId, messageId }
    ),
    statement(
      'queued',
      `INSERT INTO queued (id, chatId, parentId, text, files, reply, place, createdAt)
       SELECT $messageId, $chatId, $parentId, $text, $files, $reply, $at, $at WHERE ${IS_NEW}
       ON CONFLICT DO NOTHING`,
      {
        messageId,
        chatId,
        parentId,
        text,
        files: files ? JSON.stringify(files) : null,
        reply: JSON.stringify(reply),
        at,
      }
    ),
  ],
  'v1.QueuedMessageEdited': ({ eventId, chatId, messageId, text }) =>
    once(
      chatId,
      eventId,
      statement(
        'queued',
        'UPDATE queued SET text = $text WHERE id = $messageId AND chatId = $chatId',
        { chatId, messageId, text }
      )
    ),
  'v1.QueuedMessageMoved': ({ eventId, chatId, messageId, place }) =>
    once(
      chatId,
      eventId,
      statement(
        'queued',
        'UPDATE queued SET place = $place WHERE id = $messageId AND chatId = $chatId',
        { chatId, messageId, place }
      )
    ),
  'v1.QueuedMessageRemoved': ({ chatId, messageId }) => [
    statement('queued', 'DELETE FROM queued WHERE id = $messageId AND chatId = $chatId', {
      chatId,
      messageId,
    }),
    statement('applied', 'INSERT INTO applied (eventId) VALUES ($key) ON CONFLICT DO NOTHING', {
      key: `${chatId}/removed-${messageId}`,
    }),
  ],
}
