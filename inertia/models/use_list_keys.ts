import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'

const PAGE = 8

type Keys<Option> = {
  /** Where the keys begin when nothing is typed. */
  startAt: (option: Option) => boolean
  /** A new value begins at the first option again: what is searched for. */
  anew: string
  onTake: (option: Option) => void
}

/** Moves through a list of options whose focus stays in a field: arrows, Home, End, pages; Enter takes. */
export function useListKeys<Option extends { readonly id: string }>(
  options: readonly Option[],
  { startAt, anew, onTake }: Keys<Option>
) {
  const [moved, setMoved] = useState<{ anew: string; id: string } | null>(null)
  const movedTo = moved?.anew === anew ? options.find(({ id }) => id === moved.id) : undefined
  const active = movedTo ?? (anew === '' ? options.find(startAt) : undefined) ?? options[0]

  const isByKey = useRef(true)
  const activeId = active?.id
  useEffect(() => {
    // a pointer rests on what is in sight already
    if (isByKey.current && activeId)
      document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const pointAt = useCallback(
    (id: string) => {
      isByKey.current = false
      setMoved((former) => (former?.id === id && former.anew === anew ? former : { anew, id }))
    },
    [anew]
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !active) return
    if (event.key === 'Enter') {
      event.preventDefault()
      return onTake(active)
    }
    const last = options.length - 1
    const to = indexAfter(event.key, options.indexOf(active), last)
    if (to === null) return
    event.preventDefault()
    isByKey.current = true
    setMoved({ anew, id: options[to]!.id })
  }
  return { active, pointAt, onKeyDown }
}

/** Round from the last to the first, as lists of this kind do; pages end at the ends. */
function indexAfter(key: string, index: number, last: number): number | null {
  if (key === 'ArrowDown') return index === last ? 0 : index + 1
  if (key === 'ArrowUp') return index === 0 ? last : index - 1
  if (key === 'Home') return 0
  if (key === 'End') return last
  if (key === 'PageDown') return Math.min(last, index + PAGE)
  return key === 'PageUp' ? Math.max(0, index - PAGE) : null
}
