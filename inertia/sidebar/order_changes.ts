import { t } from '~/language/t'
import type { Folder, ListedChat } from '~/sidebar/chat_list_query'
import { type Change, write } from '~/undo/change'

type Chats = readonly ListedChat[]

/** `“Bees”`, or `3 chats`. */
export const nameOf = (chats: readonly Pick<ListedChat, 'title'>[]) =>
  chats.length === 1
    ? t('“{title}”', { title: titleOf(chats[0]!) })
    : t('{count} chats', { count: chats.length })

const titleOf = ({ title }: Pick<ListedChat, 'title'>) => title || t('Untitled chat')

const pin = ({ id: chatId }: ListedChat, isPinned: boolean, at?: number) =>
  write('v1.ChatPinned', { chatId, isPinned, ...(at !== undefined && { at }) })

/** As it was, and at the place where it was: pinned chats stand in the order of their times. */
const pinAsBefore = (chat: ListedChat) =>
  pin(chat, chat.pinnedAt !== null, chat.pinnedAt ?? undefined)

const file = ({ id: chatId }: ListedChat, folderId: string | null) =>
  write('v1.ChatFiled', { chatId, folderId })

export function pinChats(chats: Chats, isPinned: boolean): Change {
  const changed = chats.filter(({ pinnedAt }) => (pinnedAt !== null) !== isPinned)
  return {
    name: isPinned ? t('Pinned') : t('Unpinned'),
    words: isPinned
      ? t('Pinned {chats}', { chats: nameOf(changed) })
      : t('Unpinned {chats}', { chats: nameOf(changed) }),
    again: changed.map((chat) => pin(chat, isPinned)),
    back: changed.map(pinAsBefore),
    isQuiet: changed.length === 1,
  }
}

export function archiveChats(chats: Chats, isArchived: boolean): Change {
  const archive = ({ id: chatId }: ListedChat, wanted: boolean) =>
    write('v1.ChatArchived', { chatId, isArchived: wanted })
  return {
    name: isArchived ? t('Archived') : t('Unarchived'),
    words: isArchived
      ? t('Archived {chats}', { chats: nameOf(chats) })
      : t('Back among the chats: {chats}', { chats: nameOf(chats) }),
    again: chats.map((chat) => archive(chat, isArchived)),
    back: chats.map((chat) => archive(chat, !isArchived)),
  }
}

/** Where a chat can be put by hand: it is above, or in a folder, or among the others. */
export type Spot =
  | { readonly kind: 'pinned' }
  | { readonly kind: 'folder'; readonly folder: Pick<Folder, 'id' | 'name'> }
  | { readonly kind: 'none' }

export function putChats(chats: Chats, spot: Spot): Change {
  if (spot.kind === 'pinned') return pinChats(chats, true)
  const folderId = spot.kind === 'folder' ? spot.folder.id : null
  const moved = chats.filter((chat) => chat.folderId !== folderId)
  const unpinned = chats.filter(({ pinnedAt }) => pinnedAt !== null)
  return {
    name: t('Moved'),
    words:
      moved.length === 0
        ? t('Unpinned {chats}', { chats: nameOf(unpinned) })
        : movedWords(nameOf(chats), spot, chats.length === 1),
    again: [
      ...moved.map((chat) => file(chat, folderId)),
      ...unpinned.map((chat) => pin(chat, false)),
    ],
    back: [...moved.map((chat) => file(chat, chat.folderId)), ...unpinned.map(pinAsBefore)],
  }
}

function movedWords(chats: string, spot: Spot, isOne: boolean) {
  if (spot.kind === 'folder')
    return t('Moved {chats} to “{folder}”', { chats, folder: spot.folder.name })
  return isOne
    ? t('Moved {chats} out of its folder', { chats })
    : t('Moved {chats} out of their folder', { chats })
}

export function tagChats(chats: Chats, tag: string, isTagged: boolean): Change {
  const changed = chats.filter(({ tags }) => tags.includes(tag) !== isTagged)
  const mark = ({ id: chatId }: ListedChat, wanted: boolean) =>
    write('v1.ChatTagged', { chatId, tag, isTagged: wanted })
  return {
    name: isTagged ? t('Tagged') : t('Tag removed'),
    words: isTagged
      ? t('Tagged {chats} with “{tag}”', { chats: nameOf(changed), tag })
      : t('From {chats} removed “{tag}”', { chats: nameOf(changed), tag }),
    again: changed.map((chat) => mark(chat, isTagged)),
    back: changed.map((chat) => mark(chat, !isTagged)),
    isQuiet: true,
  }
}

export function markSeen(chat: ListedChat, isSeen: boolean): Change {
  const mark = (wanted: boolean) => write('v1.ChatSeen', { chatId: chat.id, isSeen: wanted })
  return {
    name: isSeen ? t('Read') : t('Unread'),
    words: isSeen
      ? t('Marked {chat} as read', { chat: nameOf([chat]) })
      : t('Marked {chat} as unread', { chat: nameOf([chat]) }),
    again: [mark(isSeen)],
    back: [mark(!isSeen)],
    isQuiet: true,
  }
}

type Titled = Pick<ListedChat, 'id' | 'title'>

export function renameChat({ id: chatId, title: before }: Titled, title: string): Change {
  return {
    name: t('Renamed'),
    words: t('Renamed “{before}” to “{title}”', { before: titleOf({ title: before }), title }),
    again: [write('v1.ChatRenamed', { chatId, title })],
    back: before === '' ? [] : [write('v1.ChatRenamed', { chatId, title: before })],
    isQuiet: true,
  }
}

/** `left`: the one among them that is open. */
export function deleteChats(chats: readonly Titled[], left?: string): Change {
  return {
    name: chats.length === 1 ? t('Deleted chat') : t('Deleted chats'),
    words: t('Deleted {chats}', { chats: nameOf(chats) }),
    again: chats.map(({ id: chatId }) => write('v1.ChatDeleted', { chatId })),
    back: chats.map(({ id: chatId }) => write('v1.ChatRestored', { chatId })),
    ...(left !== undefined && { left }),
  }
}

export function restoreChats(chats: readonly Titled[]): Change {
  return {
    name: chats.length === 1 ? t('Restored chat') : t('Restored chats'),
    words: t('Restored {chats}', { chats: nameOf(chats) }),
    again: chats.map(({ id: chatId }) => write('v1.ChatRestored', { chatId })),
    back: chats.map(({ id: chatId }) => write('v1.ChatDeleted', { chatId })),
  }
}
