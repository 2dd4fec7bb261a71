import { useMemo, useSyncExternalStore } from 'react'
import type { ReplyPart } from '#shared/events/reply_parts'
import { shownPieces } from '~/chat/shown_pieces'
import { piecesOf } from '~/chat/thread_query'
import type { VisibleMessage } from '~/chat/visible_message'
import type { LocalStore } from '~/sync/local_store'
import { useReadyStore } from '~/sync/use_chat_store'

/**
 * The content of a reply: its final parts, or what has arrived while it streams.
 *
 * Each running reply follows its own pieces, so that a piece renders one reply and not the whole conversation.
 */
export function useReplyParts({ id, state, parts }: VisibleMessage): readonly ReplyPart[] {
  const store = useReadyStore()
  const isStreaming = state === 'streaming'
  const source = useMemo(
    () => (isStreaming && store ? followPieces(store, id) : constant(parts)),
    [isStreaming, store, id, parts]
  )
  return useSyncExternalStore(source.subscribe, source.get)
}

const constant = (parts: readonly ReplyPart[]) => ({ subscribe: () => () => {}, get: () => parts })

/** Pieces leave the database when the reply ends; until its row says so, too, the last ones stay on the screen. */
function followPieces(store: LocalStore, replyId: string) {
  const query = piecesOf(replyId)
  let latest = store.query(query)
  let shown = shownPieces(latest)
  return {
    get: () => shown,
    subscribe: (changed: () => void) =>
      store.subscribe(query, (pieces) => {
        if (pieces.length <= latest.length) return
        latest = pieces
        shown = shownPieces(pieces)
        changed()
      }),
  }
}
