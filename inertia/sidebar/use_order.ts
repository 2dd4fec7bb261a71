import { useMemo } from 'react'
import { chatList, folderList, readChats, readFolders } from '~/sidebar/chat_list_query'
import { keptList } from '~/sidebar/kept_list'
import { withWaitingFolders, withWaitingOrder } from '~/sidebar/with_waiting_order'
import { useObserved } from '~/sync/observed'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

/** Several parts of a page list the same chats. */
let lastRead = { list: '[]', chats: readChats('[]') }
function readOnce(list: string) {
  if (lastRead.list !== list) lastRead = { list, chats: readChats(list) }
  return lastRead.chats
}

/** All chats that are not deleted, newest first, with what this tab has just changed; archived ones included. While the store opens: as they were. */
export function useListedChats() {
  const { storeId, commits } = useOpenedStore()
  const list = useStoreQuery(chatList, keptList(storeId).chats)
  const waiting = useObserved(commits.waiting)
  const stored = useMemo(() => readOnce(list), [list])
  return useMemo(() => withWaitingOrder(stored, waiting), [stored, waiting])
}

/** In the order that the person gave them. */
export function useFolders() {
  const { storeId, commits } = useOpenedStore()
  const list = useStoreQuery(folderList, keptList(storeId).folders)
  const waiting = useObserved(commits.waiting)
  const stored = useMemo(() => readFolders(list), [list])
  return useMemo(() => withWaitingFolders(stored, waiting), [stored, waiting])
}
