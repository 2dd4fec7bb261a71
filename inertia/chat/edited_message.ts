import { useSyncExternalStore } from 'react'

/** Which message is being edited on this page: one at a time. */
let editedId: string | null = null
const listeners = new Set<() => void>()

export function editMessage(id: string | null) {
  editedId = id
  for (const changed of listeners) changed()
}

const subscribe = (changed: () => void) => {
  listeners.add(changed)
  return () => void listeners.delete(changed)
}

/** A message follows whether it is the one, so that beginning to edit renders two and not all of them. */
export const useIsEdited = (id: string) =>
  useSyncExternalStore(
    subscribe,
    () => editedId === id,
    () => false
  )
