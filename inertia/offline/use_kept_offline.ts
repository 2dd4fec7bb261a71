import { useEffect, useState } from 'react'
import { cannotKeepPages } from '~/offline/offline_pages'
import { PAGE_CACHE } from '~/offline/page_cache_name'
import { useObserved } from '~/sync/observed'

/** Whether kamba opens in this browser without a connection: `never` where the browser lets no page be kept. */
export type KeptOffline = 'kept' | 'not_yet' | 'never'

/** A service worker tells nobody when it is done, and is so once. */
const LOOK_AGAIN_MS = 1_000

/** null: not looked yet. */
export function useKeptOffline(): KeptOffline | null {
  const cannot = useObserved(cannotKeepPages)
  const [kept, setKept] = useState<boolean | null>(null)
  useEffect(() => {
    if (cannot || kept === true) return
    let isShown = true
    const look = async () => {
      const isKept = await isPageKept().catch(() => false)
      if (isShown) setKept(isKept)
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS)
    return () => {
      isShown = false
      clearInterval(timer)
    }
  }, [cannot, kept])
  if (cannot) return 'never'
  return kept === null ? null : kept ? 'kept' : 'not_yet'
}

/** What answers without a connection, and what it answers with; the files came before it became active. */
async function isPageKept() {
  const registration = await navigator.serviceWorker.getRegistration()
  if (!registration?.active) return false
  return (await caches.match('/', { cacheName: PAGE_CACHE, ignoreVary: true })) !== undefined
}
