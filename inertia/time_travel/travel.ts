import { createContext, use, useMemo } from 'react'
import { branchRowsOf, NO_BRANCH_ROWS, readBranchRows } from '~/chat/branch_rows'
import type { BranchMessage } from '~/chat/visible_message'
import { branchAt, type Moment, momentsOf } from '~/time_travel/chat_moments'
import { Observed, useObserved } from '~/sync/observed'
import { useStoreQuery } from '~/sync/use_store_query'

/** Which chat is seen as it was, after how many of its moments; null for now. */
export const travel = new Observed<{ chatId: string; count: number } | null>(null)

export type Past = {
  readonly messages: readonly BranchMessage[]
  readonly moments: readonly Moment[]
  /** How many of them have been. */
  readonly count: number
  /** Changes when the conversation has to be shown anew: at its end, which far away from the last one it would not be. */
  readonly block: number
}

/** With what is mounted at first, less than a page may hold (inertia/chat/message_window.ts). */
const BLOCK = 64

/** The open chat as it was; null while it is seen as it is. */
export function usePast(chatId: string | null): Past | null {
  const chosen = useObserved(travel)
  const isPast = chosen !== null && chosen.chatId === chatId
  const json = useStoreQuery(branchRowsOf(isPast ? chosen.chatId : ''), NO_BRANCH_ROWS)
  const rows = useMemo(() => readBranchRows(chatId ?? '', json), [chatId, json])
  const moments = useMemo(() => momentsOf(rows), [rows])
  const count = isPast ? Math.max(1, Math.min(chosen.count, moments.length)) : 0
  const messages = useMemo(() => branchAt(rows, moments, count), [rows, moments, count])
  return useMemo(
    () =>
      isPast && moments.length > 0
        ? { messages, moments, count, block: Math.floor(count / BLOCK) }
        : null,
    [isPast, messages, moments, count]
  )
}

/** True where messages are shown as they were: nothing can be done to them. */
export const PastContext = createContext(false)
export const useIsPast = () => use(PastContext)
