import { useMemo, useState } from 'react'
import { visibleBranch } from '~/chat/chat_tree'
import { messageKeeper } from '~/chat/keep_unchanged'
import { EarlyMessages } from '~/chat/early_messages'
import { headOf, type MessageRow } from '~/chat/thread_query'
import { type ChatRows, useChatRows } from '~/chat/use_chat_rows'
import type { BranchRow } from '~/chat/branch_rows'
import { type BranchMessage, branchMessage, isRunning } from '~/chat/visible_message'
import { headWithWaiting, waitingRows, withWaiting } from '~/chat/waiting_messages'
import { useObserved } from '~/sync/observed'
import { idsOf } from '~/sync/queued_event'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'
import { useSyncStatus, useUnsentIds } from '~/sync/use_sync_status'

export type Thread = {
  readonly chat: ChatRows['chat']
  /** The branch on the screen, all of it, without content: that is read by the conversation for what it mounts. */
  readonly messages: readonly BranchMessage[]
  /** Content of messages that the database does not have yet. */
  readonly waiting: readonly MessageRow[]
  /** Replies that are being made to the messages on the screen, those on other branches included. */
  readonly running: readonly BranchRow[]
  /** False while nothing of an existing chat has arrived: what is sent then waits for it. */
  readonly isHere: boolean
  readonly early: EarlyMessages
}

/** A chat as it stands in this browser's database, live. Empty for the chat that does not exist yet. */
export function useThread(chatId: string | null): Thread {
  const id = chatId ?? ''
  const { chat, rows: known, waiting: content } = useChatRows(id)
  const storedHeadId = useStoreQuery(headOf(id), null)
  const { storeId, commits } = useOpenedStore()
  const waiting = useObserved(commits.waiting)
  const unsentIds = useUnsentIds()
  const { state } = useSyncStatus()
  const isOnline = state === 'synced' || state === 'syncing'
  const early = useMemo(() => new EarlyMessages(storeId, id), [storeId, id])
  const earlyEvents = useObserved(early.events)

  const [keep] = useState(messageKeeper<BranchMessage>)
  // Where this device has chosen nothing, the favourite is what a chat opens with.
  const favouriteId = chat?.favouriteId ?? null
  // A fork of a chat that is gone has no beginning to wait for.
  const isBarren = !!chat?.forkedFrom && state === 'synced'
  const isHere = chatId === null || known.length > 0 || isBarren
  const messages = useMemo(() => {
    const headId = headWithWaiting(storedHeadId, waiting, id) ?? favouriteId
    const unsent = new Set([...unsentIds, ...earlyEvents.flatMap(idsOf)])
    const branch = visibleBranch(isHere ? known : withWaiting(known, earlyEvents, id), headId)
    return keep(branch.map((step) => branchMessage(step, { unsentIds: unsent, isOnline })))
  }, [
    keep,
    known,
    isHere,
    waiting,
    earlyEvents,
    storedHeadId,
    favouriteId,
    id,
    unsentIds,
    isOnline,
  ])
  const withEarly = useMemo(
    () => (earlyEvents.length === 0 ? content : [...content, ...waitingRows(earlyEvents, id)]),
    [content, earlyEvents, id]
  )
  const running = useMemo(() => {
    const shown = new Set(messages.map(({ id }) => id))
    return known.filter((row) => isRunning(row) && row.parentId !== null && shown.has(row.parentId))
  }, [messages, known])
  return { chat, messages, waiting: withEarly, running, isHere, early }
}
