import { type KeyboardEvent, useEffect } from 'react'

/** Safari ends a composition first and says so with this code, when the Enter that ended it comes. */
const OF_COMPOSITION = 229

/** Enter of a composition never sends; Ctrl or Cmd with Enter always does, also where Enter makes a line. */
export function fieldKeys(event: KeyboardEvent<HTMLTextAreaElement>) {
  const { key, keyCode, ctrlKey, metaKey, nativeEvent } = event
  if (key !== 'Enter' || nativeEvent.isComposing) return
  if (keyCode === OF_COMPOSITION) return event.preventDefault()
  if (!ctrlKey && !metaKey) return
  event.preventDefault()
  event.currentTarget.closest('form')?.requestSubmit()
}

/** Escape stops what runs, from anywhere on the page but another field. Whatever is open takes the key first, and says so. */
export function useEscapeToStop(isRunning: boolean, stop: () => void) {
  useEffect(() => {
    if (!isRunning) return
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return
      if (isElsewhere(event.target)) return
      event.preventDefault()
      stop()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [isRunning, stop])
}

const isElsewhere = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.id !== 'message' &&
  target.matches('input, textarea, [role=dialog] *')
