import { useLayoutEffect } from 'react'
import { addToNewChatDraft } from '~/chat/draft'
import type { Thread } from '~/chat/use_thread'
import { useCommit, useOpenedStore, useReadyStore } from '~/sync/use_chat_store'
import { useSyncStatus } from '~/sync/use_sync_status'

/** Sends what was written into a chat before it had arrived, in the moment in which it has. Before the next paint: nothing flickers. */
export function useEarlyMessages({ chat, isHere, early, messages }: Thread) {
  const commit = useCommit()
  const { storeId } = useOpenedStore()
  const isReady = useReadyStore() !== null
  const isNowhere = useSyncStatus().state === 'synced' && !isHere && !chat
  const lastId = messages.at(-1)?.id ?? null
  useLayoutEffect(() => {
    if (isReady && isHere) early.release(lastId, commit)
    if (isReady && isNowhere) for (const text of early.takeBack()) addToNewChatDraft(storeId, text)
  }, [isReady, isHere, isNowhere, early, lastId, commit, storeId])
}
