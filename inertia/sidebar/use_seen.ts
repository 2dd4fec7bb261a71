import { useEffect, useRef } from 'react'
import { events } from '#shared/schema'
import { useCommit } from '~/sync/use_chat_store'

/**
 * Says that somebody has seen what is new in the open chat: when it is opened or comes back into sight with something unread, and when it
 * is left or goes out of sight. Not with each reply that ends while they watch: the log would get an event for every one.
 *
 * @param isUnread undefined while nothing is known of the chat
 */
export function useSeen(chatId: string | null, isUnread: boolean | undefined) {
  const commit = useCommit()
  const unread = useRef(false)
  useEffect(() => void (unread.current = isUnread === true), [chatId, isUnread])

  const isKnown = isUnread !== undefined
  useEffect(() => {
    if (chatId === null || !isKnown) return
    const see = () => {
      if (!unread.current) return
      unread.current = false
      const eventId = crypto.randomUUID()
      commit(events.chatSeen({ eventId, chatId, isSeen: true, at: Date.now() }))
    }
    const isVisible = () => document.visibilityState === 'visible'
    if (isVisible()) see()
    document.addEventListener('visibilitychange', see)
    window.addEventListener('pagehide', see)
    return () => {
      document.removeEventListener('visibilitychange', see)
      window.removeEventListener('pagehide', see)
      if (isVisible()) see()
    }
  }, [chatId, isKnown, commit])
}
