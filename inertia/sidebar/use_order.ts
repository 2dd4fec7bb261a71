import { useMemo } from 'react'
import { chatList, folderList, readChats, readFolders } from '~/sidebar/chat_list_query'
import { withWaitingFolders, withWaitingOrder } from '~/sidebar/with_waiting_order'
import { useObserved } from '~/sync/observed'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

const NOTHING = '[]'

/** Several parts of a page list the same chats. */
let lastRead = { list: NOTHING, chats: readChats(NOTHING) }
function readOnce(list: string) {
  if (lastRead.list !== list) lastRead = { list, chats: readChats(list) }
  return lastRead.chats
}

/** All chats that are not deleted, newest first, with what this tab has just changed; archived ones included. */
export function useListedChats() {
  const list = useStoreQuery(chatList, NOTHING)
  const waiting = useObserved(useOpenedStore().commits.waiting)
  const stored = useMemo(() => readOnce(list), [list])
  return useMemo(() => withWaitingOrder(stored, waiting), [stored, waiting])
}

/** In the order that the person gave them. */
export function useFolders() {
  const list = useStoreQuery(folderList, NOTHING)
  const waiting = useObserved(useOpenedStore().commits.waiting)
  const stored = useMemo(() => readFolders(list), [list])
  return useMemo(() => withWaitingFolders(stored, waiting), [stored, waiting])
}
