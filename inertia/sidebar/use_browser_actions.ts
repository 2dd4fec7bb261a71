import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Folder, ListedChat } from '~/sidebar/chat_list_query'
import type { ChatListProps } from '~/sidebar/chat_list'
import { deleteFolder, moveFolder } from '~/sidebar/folder_changes'
import { deleteChats } from '~/sidebar/order_changes'
import type { UsedSelection } from '~/sidebar/use_selection'
import { useUndo } from '~/undo/use_undo'

type Around = {
  currentId: string | null
  folders: readonly Folder[]
  selection: UsedSelection
  onOpen: (chatId: string | null) => void
  onNewTitle: (chatId: string) => void
  showTag: (tag: string) => void
  toggleFolder: (key: string) => void
  askMove: (chats: readonly ListedChat[]) => void
  askTags: (chats: readonly ListedChat[]) => void
}

/** What rows do. The object stays the same, and reads what is around it when it is used: rows are not drawn again because of it. */
export function useBrowserActions(around: Around) {
  const { perform } = useUndo()
  const latest = useRef(around)
  useLayoutEffect(() => void (latest.current = around))
  return useMemo(() => {
    const now = () => latest.current
    const moveTo = (folder: Folder, index: number) => {
      const change = moveFolder(now().folders, folder, index)
      if (change) perform(change)
    }
    const placeOf = (folder: Folder) => now().folders.findIndex(({ id }) => id === folder.id)
    const actions: ChatListProps['actions'] & { dropFolder: ChatListProps['onDropFolder'] } = {
      perform,
      open: (chatId) => now().onOpen(chatId),
      remove(chats) {
        if (chats.length === 0) return
        const { currentId, onOpen } = now()
        const left = chats.find(({ id }) => id === currentId)?.id
        perform(deleteChats(chats, left))
        if (left !== undefined) onOpen(null)
      },
      askTitle: (chatId) => now().onNewTitle(chatId),
      askMove: (chats) => now().askMove(chats),
      askTags: (chats) => now().askTags(chats),
      showTag: (tag) => now().showTag(tag),
      select: (chatId, how) => now().selection.select(chatId, how),
      toggleFolder: ({ id }) => now().toggleFolder(`folder/${id}`),
      // Down: before the one after the next.
      shiftFolder(folder, step) {
        const to = placeOf(folder) + (step === 1 ? 2 : -1)
        if (to >= 0 && to <= now().folders.length) moveTo(folder, to)
      },
      removeFolder: (folder) => perform(deleteFolder(folder)),
      dropFolder: (folder, onto) => moveTo(folder, placeOf(onto)),
      draggedWith(chat) {
        const { chats } = now().selection
        return chats.some(({ id }) => id === chat.id) ? chats : [chat]
      },
    }
    return actions
  }, [perform])
}
