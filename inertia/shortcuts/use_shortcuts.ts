import { useEffect, useMemo } from 'react'
import { usePreferences } from '~/preferences/use_preferences'
import type { ActionId } from '~/shortcuts/actions'
import { type Keys, keysOf } from '~/shortcuts/chosen_keys'
import { ariaKeys, chordOf, type KeyChord, worksInFields } from '~/shortcuts/key_chord'
import { perform } from '~/shortcuts/use_action'

export function useKeys(): Keys {
  const preferences = usePreferences()
  return useMemo(() => keysOf(preferences), [preferences])
}

/** For the button that does the same, so that screen readers know the keys, too. */
export const useAriaKeys = (id: ActionId) => ariaKeys(useKeys().get(id) ?? [])

/** Listens to all keys; once on a page. */
export function useShortcuts() {
  const keys = useKeys()
  useEffect(() => {
    const actions = new Map<KeyChord, ActionId>()
    for (const [id, chords] of keys) for (const chord of chords) actions.set(chord, id)
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      const chord = chordOf(event)
      const id = chord === null ? undefined : actions.get(chord)
      if (id === undefined || (isWriting(event.target) && !worksInFields(chord!))) return
      if (perform(id, 'keys')) event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [keys])
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=range], [type=checkbox], [type=radio]), textarea, select'))
