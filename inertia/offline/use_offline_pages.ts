import { useEffect } from 'react'
import { keepPagesOffline } from '~/offline/offline_pages'
import { useReadyStore } from '~/sync/use_chat_store'

/** Time for the first message: a hundred files are fetched once more and written down. */
const AFTER_MS = 4_000

/** Some time after the chats are on the screen, when the browser has nothing better to do. */
export function useOfflinePages() {
  const isReady = useReadyStore() !== null
  useEffect(() => {
    if (!isReady) return
    // Safari has no idle callbacks.
    const soon = globalThis.requestIdleCallback ?? ((run: () => void) => setTimeout(run))
    const timer = setTimeout(() => soon(() => void keepPagesOffline()), AFTER_MS)
    return () => clearTimeout(timer)
  }, [isReady])
}
