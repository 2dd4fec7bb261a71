import { useCallback, useSyncExternalStore } from 'react'

const hashOf = () => window.location.hash.slice(1)

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed)
  window.addEventListener('popstate', changed)
  return () => {
    window.removeEventListener('hashchange', changed)
    window.removeEventListener('popstate', changed)
  }
}

/** What of a page is open, an id at the end of its address: Back closes it, and a reload keeps it open. */
export function useHash() {
  const hash = useSyncExternalStore(subscribe, hashOf, () => '')
  const open = useCallback((place: string) => {
    window.location.hash = place
  }, [])
  return [hash, open] as const
}
