import { useSyncExternalStore } from 'react'

const KEY = 'kamba-wrap-code'
const listeners = new Set<() => void>()

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => void listeners.delete(changed)
}
const read = () => localStorage.getItem(KEY) === 'on'

/** Whether lines of code wrap, in all blocks of this device. */
export function useWrapping() {
  const wraps = useSyncExternalStore(subscribe, read, () => false)
  const toggleWrap = () => {
    localStorage.setItem(KEY, wraps ? 'off' : 'on')
    for (const changed of listeners) changed()
  }
  return { wraps, toggleWrap }
}
