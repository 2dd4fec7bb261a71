import { useCallback } from 'react'
import { useOpenedStore } from '~/sync/use_chat_store'
import { stamped, write } from '~/undo/change'
import { undoStackOf } from '~/undo/use_undo'

/** Lets deleted chats go for good: at once here, on the server and other devices as soon as it hears of it. Nothing brings them back. */
export function usePurge() {
  const { storeId, commits } = useOpenedStore()
  return useCallback(
    (chatIds: readonly string[]) => {
      const now = Date.now()
      commits.commitAll(
        chatIds.map((chatId) => stamped(write('v1.ChatPurgeRequested', { chatId }), now))
      )
      undoStackOf(storeId).forget(new Set(chatIds))
    },
    [storeId, commits]
  )
}
