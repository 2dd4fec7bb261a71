import { useMemo, useState } from 'react'
import { visibleBranch } from '~/chat/chat_tree'
import { messageKeeper } from '~/chat/keep_unchanged'
import { chatOf, headOf, messagesOf } from '~/chat/thread_query'
import { type VisibleMessage, visibleMessage } from '~/chat/visible_message'
import { headWithWaiting, withWaiting } from '~/chat/waiting_messages'
import { useObserved } from '~/sync/observed'
import { useChatStore, useOpenedStore } from '~/sync/use_chat_store'
import { useSyncStatus, useUnsentIds } from '~/sync/use_sync_status'

export type Thread = {
  /** undefined: no such chat in this browser's database. */
  readonly chat: { readonly title: string; readonly deletedAt: number | null } | undefined
  /** The branch on the screen. */
  readonly messages: readonly VisibleMessage[]
}

/** A chat as it stands in this browser's database, live. Empty for the chat that does not exist yet. */
export function useThread(chatId: string | null): Thread {
  const { store } = useChatStore()
  const id = chatId ?? ''
  const chat = store.useQuery(chatOf(id))
  const rows = store.useQuery(messagesOf(id))
  const storedHeadId = store.useQuery(headOf(id))
  const waiting = useObserved(useOpenedStore().commits.waiting)
  const unsentIds = useUnsentIds()
  const { state } = useSyncStatus()
  const isOnline = state === 'synced' || state === 'syncing'

  const [keep] = useState(messageKeeper)
  const messages = useMemo(() => {
    const headId = headWithWaiting(storedHeadId, waiting, id)
    const branch = visibleBranch(withWaiting(rows, waiting, id), headId)
    return keep(branch.map((step) => visibleMessage(step, { unsentIds, isOnline })))
  }, [keep, rows, waiting, storedHeadId, id, unsentIds, isOnline])
  return { chat, messages }
}
