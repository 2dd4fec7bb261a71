import type { EventArgs } from '#shared/events/catalogue'
import type { branchEvents, copyEvents } from '#shared/events/branch_events'
import { MESSAGE_COLUMNS, MESSAGE_VALUES } from '#shared/materializers/message_rows'
import { once } from '#shared/materializers/once'
import { statement, type Statement } from '#shared/materializers/statement'

type Names = keyof typeof branchEvents | keyof typeof copyEvents

export const branchMaterializers: { [Name in Names]: (args: EventArgs<Name>) => Statement[] } = {
  'v1.BranchNamed': ({ eventId, chatId, messageId, name }) =>
    once(
      chatId,
      eventId,
      statement(
        'messages',
        'UPDATE messages SET branchName = $name WHERE id = $messageId AND chatId = $chatId',
        { chatId, messageId, name }
      )
    ),
  'v1.FavouriteBranchSet': ({ eventId, chatId, messageId }) =>
    once(
      chatId,
      eventId,
      statement('chats', 'UPDATE chats SET favouriteId = $messageId WHERE id = $chatId', {
        chatId,
        messageId,
      })
    ),
  'v1.ChatForked': ({ chatId, title, fromChatId, fromMessageId, only, settings, at }) => [
    statement(
      'chats',
      `INSERT INTO chats (id, title, titledBy, createdAt, lastMessageAt, settings, forkedFrom)
       VALUES ($chatId, $title, 'person', $at, $at, $settings, $forkedFrom) ON CONFLICT DO NOTHING`,
      {
        chatId,
        title,
        at,
        settings: settings ? JSON.stringify(settings) : null,
        forkedFrom: JSON.stringify({ chatId: fromChatId, messageId: fromMessageId, only }),
      }
    ),
  ],
  // Before everything that is there: what was written into the chat meanwhile is newer, and siblings stand in the order of rowids.
  'v1.BranchCopied': ({ messages }) => [
    statement(
      'messages',
      `INSERT INTO messages (rowid, ${MESSAGE_COLUMNS})
       SELECT (SELECT min(0, coalesce(min(rowid), 0)) FROM messages) - json_array_length($messages) + key, ${MESSAGE_VALUES}
       FROM json_each($messages) WHERE true ON CONFLICT DO NOTHING`,
      { messages }
    ),
  ],
}
