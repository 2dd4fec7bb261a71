import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { ReplyPart } from '#shared/events/reply_events'
import { piecesOf } from '~/chat/thread_query'
import type { VisibleMessage } from '~/chat/visible_message'
import { useChatStore } from '~/sync/use_chat_store'

const NOTHING: readonly ReplyPart[] = []

/**
 * The content of a reply: its final parts, or what has arrived while it streams.
 *
 * Each running reply follows its own pieces, so that a piece renders one reply and not the whole conversation.
 * Pieces leave the database when the reply ends; until the row says so, too, the last ones stay on the screen.
 */
export function useReplyParts({ id, attempt, state, parts }: VisibleMessage): readonly ReplyPart[] {
  const { store } = useChatStore()
  const isStreaming = state === 'streaming'
  const latest = useRef({ attempt, pieces: NOTHING })
  if (latest.current.attempt !== attempt) latest.current = { attempt, pieces: NOTHING }

  const subscribe = useCallback(
    (changed: () => void) => {
      if (!isStreaming) return () => {}
      return store.subscribe(piecesOf(id, attempt), (pieces) => {
        if (pieces.length < latest.current.pieces.length) return
        latest.current = { attempt, pieces: pieces as readonly ReplyPart[] }
        changed()
      })
    },
    [store, id, attempt, isStreaming]
  )
  const pieces = useSyncExternalStore(subscribe, () => latest.current.pieces)
  return isStreaming ? pieces : parts
}
