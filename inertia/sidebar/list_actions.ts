import { createContext, use } from 'react'
import type { Folder, ListedChat } from '~/sidebar/chat_list_query'
import type { Change } from '~/undo/change'

/** What the parts of the list share. The object stays the same while the list changes, so that rows need not be drawn again. */
export type ListActions = {
  readonly open: (chatId: string) => void
  readonly perform: (change: Change) => void
  readonly remove: (chats: readonly ListedChat[]) => void
  readonly beginRename: (key: string) => void
  /** `byKey`: the row gets the focus again. */
  readonly endRename: (key: string, byKey: boolean) => void
  readonly askTitle: (chatId: string) => void
  readonly askMove: (chats: readonly ListedChat[]) => void
  readonly askTags: (chats: readonly ListedChat[]) => void
  readonly showTag: (tag: string) => void
  readonly select: (chatId: string, how: 'one' | 'range') => void
  readonly toggleFolder: (folder: Folder) => void
  readonly shiftFolder: (folder: Folder, step: 1 | -1) => void
  readonly removeFolder: (folder: Folder) => void
  /** When a menu closes: what it has opened keeps the focus, and the list gets it where the row has gone elsewhere. */
  readonly keepFocus: (event: Event) => void
  /** The chats that are dragged with one of them. */
  readonly draggedWith: (chat: ListedChat) => readonly ListedChat[]
}

export const ListActionsContext = createContext<ListActions | null>(null)

export function useListActions(): ListActions {
  const actions = use(ListActionsContext)
  if (!actions) throw new Error('ListActionsContext is missing above this component')
  return actions
}
