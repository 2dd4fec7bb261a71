import type { Folder, ListedChat } from '~/sidebar/chat_list_query'
import { type Change, write } from '~/undo/change'

type Chats = readonly ListedChat[]

/** `“Bees”`, or `3 chats`. */
export const nameOf = (chats: readonly Pick<ListedChat, 'title'>[]) =>
  chats.length === 1 ? `“${chats[0]!.title || 'Untitled chat'}”` : `${chats.length} chats`

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
    name: isPinned ? 'Pinned' : 'Unpinned',
    words: `${isPinned ? 'Pinned' : 'Unpinned'} ${nameOf(changed)}`,
    again: changed.map((chat) => pin(chat, isPinned)),
    back: changed.map(pinAsBefore),
    isQuiet: changed.length === 1,
  }
}

export function archiveChats(chats: Chats, isArchived: boolean): Change {
  const archive = ({ id: chatId }: ListedChat, wanted: boolean) =>
    write('v1.ChatArchived', { chatId, isArchived: wanted })
  const word = isArchived ? 'Archived' : 'Back among the chats:'
  return {
    name: isArchived ? 'Archived' : 'Unarchived',
    words: `${word} ${nameOf(chats)}`,
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
  const to = spot.kind === 'folder' ? `to “${spot.folder.name}”` : 'out of their folder'
  const where = chats.length === 1 && spot.kind === 'none' ? 'out of its folder' : to
  return {
    name: 'Moved',
    words: moved.length === 0 ? `Unpinned ${nameOf(unpinned)}` : `Moved ${nameOf(chats)} ${where}`,
    again: [
      ...moved.map((chat) => file(chat, folderId)),
      ...unpinned.map((chat) => pin(chat, false)),
    ],
    back: [...moved.map((chat) => file(chat, chat.folderId)), ...unpinned.map(pinAsBefore)],
  }
}

export function tagChats(chats: Chats, tag: string, isTagged: boolean): Change {
  const changed = chats.filter(({ tags }) => tags.includes(tag) !== isTagged)
  const mark = ({ id: chatId }: ListedChat, wanted: boolean) =>
    write('v1.ChatTagged', { chatId, tag, isTagged: wanted })
  return {
    name: isTagged ? 'Tagged' : 'Tag removed',
    words: `${isTagged ? `Tagged ${nameOf(changed)} with` : `From ${nameOf(changed)} removed`} “${tag}”`,
    again: changed.map((chat) => mark(chat, isTagged)),
    back: changed.map((chat) => mark(chat, !isTagged)),
    isQuiet: true,
  }
}

export function markSeen(chat: ListedChat, isSeen: boolean): Change {
  const mark = (wanted: boolean) => write('v1.ChatSeen', { chatId: chat.id, isSeen: wanted })
  return {
    name: isSeen ? 'Read' : 'Unread',
    words: `Marked ${nameOf([chat])} as ${isSeen ? 'read' : 'unread'}`,
    again: [mark(isSeen)],
    back: [mark(!isSeen)],
    isQuiet: true,
  }
}

type Titled = Pick<ListedChat, 'id' | 'title'>

export function renameChat({ id: chatId, title: before }: Titled, title: string): Change {
  return {
    name: 'Renamed',
    words: `Renamed “${before || 'Untitled chat'}” to “${title}”`,
    again: [write('v1.ChatRenamed', { chatId, title })],
    back: before === '' ? [] : [write('v1.ChatRenamed', { chatId, title: before })],
    isQuiet: true,
  }
}

/** `left`: the one among them that is open. */
export function deleteChats(chats: readonly Titled[], left?: string): Change {
  return {
    name: chats.length === 1 ? 'Deleted chat' : 'Deleted chats',
    words: `Deleted ${nameOf(chats)}`,
    again: chats.map(({ id: chatId }) => write('v1.ChatDeleted', { chatId })),
    back: chats.map(({ id: chatId }) => write('v1.ChatRestored', { chatId })),
    ...(left !== undefined && { left }),
  }
}

export function restoreChats(chats: readonly Titled[]): Change {
  return {
    name: chats.length === 1 ? 'Restored chat' : 'Restored chats',
    words: `Restored ${nameOf(chats)}`,
    again: chats.map(({ id: chatId }) => write('v1.ChatRestored', { chatId })),
    back: chats.map(({ id: chatId }) => write('v1.ChatDeleted', { chatId })),
  }
}
