import type { EventArgs } from '#shared/events/catalogue'
import type { orderEvents } from '#shared/events/order_events'
import { once } from '#shared/materializers/once'
import { statement, type Statement } from '#shared/materializers/statement'

const FOLDERS = '.folders'

type Column = 'pinnedAt' | 'archivedAt' | 'folderId'
type OfChat = { eventId: string; chatId: string }

const setColumn = ({ eventId, chatId }: OfChat, column: Column, value: string | number | null) =>
  once(
    chatId,
    eventId,
    statement('chats', `UPDATE chats SET ${column} = $value WHERE id = $chatId`, { chatId, value })
  )

const markFolder = (eventId: string, folderId: string, deletedAt: number | null) =>
  once(
    FOLDERS,
    eventId,
    statement('folders', 'UPDATE folders SET deletedAt = $deletedAt WHERE id = $folderId', {
      folderId,
      deletedAt,
    })
  )

export const orderMaterializers: {
  [Name in keyof typeof orderEvents]: (args: EventArgs<Name>) => Statement[]
} = {
  'v1.ChatPinned': ({ isPinned, at, ...of }) => setColumn(of, 'pinnedAt', isPinned ? at : null),
  'v1.ChatArchived': ({ isArchived, at, ...of }) =>
    setColumn(of, 'archivedAt', isArchived ? at : null),
  'v1.ChatFiled': ({ folderId, ...of }) => setColumn(of, 'folderId', folderId),
  // A JSON merge patch: null takes the key out, and no tag is ever part of a path.
  'v1.ChatTagged': ({ eventId, chatId, tag, isTagged }) =>
    once(
      chatId,
      eventId,
      statement(
        'chats',
        `UPDATE chats SET tags = nullif(json_patch(coalesce(tags, '{}'), $patch), '{}') WHERE id = $chatId`,
        { chatId, patch: JSON.stringify({ [tag]: isTagged ? 1 : null }) }
      )
    ),
  'v1.ChatSeen': ({ eventId, chatId, isSeen }) =>
    once(
      chatId,
      eventId,
      statement('chats', 'UPDATE chats SET isUnread = $isUnread WHERE id = $chatId', {
        chatId,
        isUnread: isSeen ? 0 : 1,
      })
    ),
  'v1.FolderSaved': ({ eventId, folderId, name, place, at }) =>
    once(
      FOLDERS,
      eventId,
      statement(
        'folders',
        `INSERT OR REPLACE INTO folders (id, name, place, createdAt, deletedAt)
         SELECT $folderId, $name, $place, coalesce((SELECT createdAt FROM folders WHERE id = $folderId), $at), NULL WHERE true`,
        { folderId, name, place, at }
      )
    ),
  'v1.FolderDeleted': ({ eventId, folderId, at }) => markFolder(eventId, folderId, at),
  'v1.FolderRestored': ({ eventId, folderId }) => markFolder(eventId, folderId, null),
}
