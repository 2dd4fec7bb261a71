import { useMemo, useState } from 'react'
import { visibleBranch } from '~/chat/chat_tree'
import { messageKeeper } from '~/chat/keep_unchanged'
import { EarlyMessages } from '~/chat/early_messages'
import { branchRowsOf, NO_BRANCH_ROWS, readBranchRows } from '~/chat/branch_rows'
import { chatOf, type ChatRow, headOf, type MessageRow } from '~/chat/thread_query'
import { type BranchMessage, branchMessage } from '~/chat/visible_message'
import { headWithWaiting, waitingRows, withWaiting } from '~/chat/waiting_messages'
import { useObserved } from '~/sync/observed'
import { idsOf } from '~/sync/queued_event'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'
import { useSyncStatus, useUnsentIds } from '~/sync/use_sync_status'

export type Thread = {
  /** undefined: no such chat in this browser's database. */
  readonly chat: Pick<ChatRow, 'title' | 'deletedAt' | 'settings'> | undefined
  /** The branch on the screen, all of it, without content: that is read by the conversation for what it mounts. */
  readonly messages: readonly BranchMessage[]
  /** Content of messages that the database does not have yet. */
  readonly waiting: readonly MessageRow[]
  /** False while nothing of an existing chat has arrived: what is sent then waits for it. */
  readonly isHere: boolean
  readonly early: EarlyMessages
}

/** A chat as it stands in this browser's database, live. Empty for the chat that does not exist yet. */
export function useThread(chatId: string | null): Thread {
  const id = chatId ?? ''
  const chat = useStoreQuery(chatOf(id), undefined)
  const branchRows = useStoreQuery(branchRowsOf(id), NO_BRANCH_ROWS)
  const rows = useMemo(() => readBranchRows(id, branchRows), [id, branchRows])
  const storedHeadId = useStoreQuery(headOf(id), null)
  const { storeId, commits } = useOpenedStore()
  const waiting = useObserved(commits.waiting)
  const unsentIds = useUnsentIds()
  const { state } = useSyncStatus()
  const isOnline = state === 'synced' || state === 'syncing'
  const early = useMemo(() => new EarlyMessages(storeId, id), [storeId, id])
  const earlyEvents = useObserved(early.events)

  const [keep] = useState(messageKeeper<BranchMessage>)
  const known = useMemo(() => withWaiting(rows, waiting, id), [rows, waiting, id])
  const isHere = chatId === null || known.length > 0
  const messages = useMemo(() => {
    const headId = headWithWaiting(storedHeadId, waiting, id)
    const unsent = new Set([...unsentIds, ...earlyEvents.flatMap(idsOf)])
    const branch = visibleBranch(isHere ? known : withWaiting(known, earlyEvents, id), headId)
    return keep(branch.map((step) => branchMessage(step, { unsentIds: unsent, isOnline })))
  }, [keep, known, isHere, waiting, earlyEvents, storedHeadId, id, unsentIds, isOnline])
  const content = useMemo(
    () => waitingRows([...waiting, ...earlyEvents], id),
    [waiting, earlyEvents, id]
  )
  return { chat, messages, waiting: content, isHere, early }
}
