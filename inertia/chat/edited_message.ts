import { useSyncExternalStore } from 'react'
import { Observed, useObserved } from '~/sync/observed'

/** Which message is being edited on this page: one at a time. */
const edited = new Observed<string | null>(null)

export const editMessage = (id: string | null) => edited.set(id)

/** A message follows whether it is the one, so that beginning to edit renders two and not all of them. */
export const useIsEdited = (id: string) =>
  useSyncExternalStore(edited.subscribe, () => edited.get() === id)

export const useEditedId = () => useObserved(edited)

export const isEditing = () => edited.get() !== null
