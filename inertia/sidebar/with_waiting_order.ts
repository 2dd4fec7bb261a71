import type { EventArgs } from '#shared/events/catalogue'
import type { Folder, ListedChat } from '~/sidebar/chat_list_query'
import type { QueuedEvent } from '~/sync/queued_event'

type Draft = { -readonly [Key in keyof ListedChat]: ListedChat[Key] }

/** What each event changes of a chat that is listed; null: it is listed no more. */
const effects: Record<string, (chat: Draft, args: never) => Draft | null> = {
  'v1.ChatPinned': (chat, { isPinned, at }: EventArgs<'v1.ChatPinned'>) => ({
    ...chat,
    pinnedAt: isPinned ? at : null,
  }),
  'v1.ChatArchived': (chat, { isArchived, at }: EventArgs<'v1.ChatArchived'>) => ({
    ...chat,
    archivedAt: isArchived ? at : null,
  }),
  'v1.ChatFiled': (chat, { folderId }: EventArgs<'v1.ChatFiled'>) => ({ ...chat, folderId }),
  'v1.ChatTagged': (chat, { tag, isTagged }: EventArgs<'v1.ChatTagged'>) => {
    const others = chat.tags.filter((other) => other !== tag)
    return { ...chat, tags: isTagged ? [...others, tag] : others }
  },
  'v1.ChatSeen': (chat, { isSeen }: EventArgs<'v1.ChatSeen'>) => ({ ...chat, isUnread: !isSeen }),
  'v1.ChatRenamed': (chat, { title }: EventArgs<'v1.ChatRenamed'>) => ({ ...chat, title }),
  'v1.ChatDeleted': () => null,
}

/**
 * Chats as they will be when the commit queue has handed over what it holds: it gives one event after the other to the store, and forty
 * chats that are moved at once would go one by one.
 */
export function withWaitingOrder(
  chats: readonly ListedChat[],
  waiting: readonly QueuedEvent[]
): readonly ListedChat[] {
  const changed = new Map<string, Draft | null>()
  const known = waiting.some(({ name }) => name in effects)
    ? new Map(chats.map((chat) => [chat.id, chat]))
    : null
  for (const { name, args } of waiting) {
    const { chatId } = args as { chatId: string }
    const chat = changed.get(chatId) ?? known?.get(chatId)
    const effect = effects[name]
    if (effect && chat && changed.get(chatId) !== null)
      changed.set(chatId, effect(chat, args as never))
  }
  if (changed.size === 0) return chats
  return chats.flatMap((chat) => {
    const draft = changed.get(chat.id)
    return draft === null ? [] : [draft ?? chat]
  })
}

export function withWaitingFolders(
  folders: readonly Folder[],
  waiting: readonly QueuedEvent[]
): readonly Folder[] {
  let all = folders
  for (const { name, args } of waiting) {
    const { folderId } = args as { folderId: string }
    const others = () => all.filter(({ id }) => id !== folderId)
    if (name === 'v1.FolderDeleted') all = others()
    if (name !== 'v1.FolderSaved') continue
    const { name: folderName, place } = args as EventArgs<'v1.FolderSaved'>
    all = [...others(), { id: folderId, name: folderName, place }]
  }
  return all === folders
    ? folders
    : all.toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
}
