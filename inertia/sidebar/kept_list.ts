import { useEffect } from 'react'
import { chatList, folderList, newestChats, readChats } from '~/sidebar/chat_list_query'
import { readStored, writeStored } from '~/sync/page_storage'
import { useOpenedStore, useReadyStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

/** As the queries give it: JSON texts. */
type KeptList = { readonly chats: string; readonly folders: string }

const NOTHING: KeptList = { chats: '[]', folders: '[]' }
const KEPT_AFTER_MS = 2_000
const keyOf = (storeId: string) => `kamba-list:${storeId}`

const read = new Map<string, KeptList>()

/**
 * What the list showed when this browser had it last: it stands there again while the store opens, which takes most of a second. Links lead
 * where they did, and what is changed meanwhile waits in the queue as anything does.
 */
export function keptList(storeId: string): KeptList {
  const known = read.get(storeId) ?? readStored<KeptList>(keyOf(storeId)) ?? NOTHING
  read.set(storeId, known)
  return known
}

/** Of this chat, while the store opens. */
export const keptTitle = (storeId: string, chatId: string) =>
  readChats(keptList(storeId).chats).find(({ id }) => id === chatId)?.title

/** A component of its own, since it follows the list: what is around it need not be drawn again with every change. */
export function KeepList() {
  const { storeId } = useOpenedStore()
  const isReady = useReadyStore() !== null
  const chats = useStoreQuery(chatList, NOTHING.chats)
  const folders = useStoreQuery(folderList, NOTHING.folders)
  useEffect(() => {
    if (!isReady) return
    const timer = setTimeout(
      () => writeStored(keyOf(storeId), { chats: newestChats(chats), folders }),
      KEPT_AFTER_MS
    )
    return () => clearTimeout(timer)
  }, [storeId, isReady, chats, folders])
  return null
}
