import { useCallback, useEffect, useRef, useState } from 'react'

const SAVE_AFTER_MS = 600

/** A value that a person edits: shown at once, saved when they pause, and when what shows it goes away. */
export function useAutosave<Value>(initial: Value, save: (value: Value) => void) {
  const [value, setValue] = useState(initial)
  const unsaved = useRef<{ value: Value } | null>(null)
  const latestSave = useRef(save)
  useEffect(() => void (latestSave.current = save), [save])

  const flush = useCallback(() => {
    if (unsaved.current) latestSave.current(unsaved.current.value)
    unsaved.current = null
  }, [])
  useEffect(() => {
    if (unsaved.current === null) return
    const timer = setTimeout(flush, SAVE_AFTER_MS)
    return () => clearTimeout(timer)
  }, [value, flush])
  useEffect(() => {
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])

  const change = (next: Value) => {
    unsaved.current = { value: next }
    setValue(next)
  }
  return [value, change] as const
}
