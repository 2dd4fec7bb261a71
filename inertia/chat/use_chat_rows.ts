import { useMemo } from 'react'
import { beginningOf, forkWaiting, isCopied } from '~/branches/forked_beginning'
import { type BranchRow, branchRowsOf, NO_BRANCH_ROWS, readBranchRows } from '~/chat/branch_rows'
import { chatOf, type ChatRow, type MessageRow, messagesOf } from '~/chat/thread_query'
import { waitingRows, withWaiting } from '~/chat/waiting_messages'
import { useObserved } from '~/sync/observed'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

export type ChatRows = {
  /** undefined: no such chat in this browser's database. */
  readonly chat:
    | Pick<ChatRow, 'title' | 'deletedAt' | 'settings' | 'favouriteId' | 'forkedFrom' | 'isUnread'>
    | undefined
  /** All messages and replies of the chat in the order of the log, whatever of them the database has. */
  readonly rows: readonly BranchRow[]
  /** Content of those that it does not have. */
  readonly waiting: readonly MessageRow[]
}

const NONE: readonly MessageRow[] = []

/** A chat with what this tab has just written, and with its beginning while that is being copied from another chat. */
export function useChatRows(chatId: string): ChatRows {
  const branchRows = useStoreQuery(branchRowsOf(chatId), NO_BRANCH_ROWS)
  const stored = useMemo(() => readBranchRows(chatId, branchRows), [chatId, branchRows])
  const storedChat = useStoreQuery(chatOf(chatId), undefined)
  const events = useObserved(useOpenedStore().commits.waiting)
  const chat = useMemo(
    () => storedChat ?? forkWaiting(events, chatId),
    [storedChat, events, chatId]
  )
  const forkedFrom = chat?.forkedFrom ?? null
  const isWhole = forkedFrom === null || isCopied(stored, chatId)
  const source = useSource(isWhole ? null : forkedFrom.chatId)
  const beginning = useMemo(
    () => (isWhole ? NONE : beginningOf(source, forkedFrom, chatId)),
    [isWhole, source, forkedFrom, chatId]
  )
  const rows = useMemo(() => {
    const there = new Set(stored.map(({ id }) => id))
    const missing = beginning
      .filter(({ id }) => !there.has(id))
      .map(({ text: _text, parts: _parts, ...row }) => row)
    return withWaiting(missing.length === 0 ? stored : [...missing, ...stored], events, chatId)
  }, [stored, beginning, events, chatId])
  const waiting = useMemo(
    () => [...beginning, ...waitingRows(events, chatId)],
    [beginning, events, chatId]
  )
  return { chat, rows, waiting }
}

/** All of another chat, which may itself be a fork whose copies are on their way. Not further: those arrive within a second. */
function useSource(chatId: string | null): readonly MessageRow[] {
  const stored = useStoreQuery(messagesOf(chatId ?? ''), NONE)
  const forkedFrom = useStoreQuery(chatOf(chatId ?? ''), undefined)?.forkedFrom
  const isWhole = chatId === null || !forkedFrom || isCopied(stored, chatId)
  const above = useStoreQuery(messagesOf(isWhole ? '' : forkedFrom.chatId), NONE)
  return useMemo(
    () => (isWhole ? stored : [...beginningOf(above, forkedFrom, chatId), ...stored]),
    [isWhole, stored, above, forkedFrom, chatId]
  )
}
