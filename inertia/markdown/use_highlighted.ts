import { useEffect, useRef, useState } from 'react'
import type { MarkedLine } from '~/markdown/highlight'

type Highlight = typeof import('~/markdown/highlight').highlight

/** Between two looks at code that still arrives. */
const LEAST_INTERVAL_MS = 200
/** All of it is read each time: not more than a tenth of the time goes into that, however long it gets. */
const REST_FOR_EACH_MS = 10
/** Colours of a whole file would be in the way of reading it for a moment. */
const MOST_CHARS = 100_000

let loaded: Promise<Highlight> | null = null
const load = () => (loaded ??= import('~/markdown/highlight').then(({ highlight }) => highlight))

const NOTHING: { code: string; lines: readonly MarkedLine[] } = { code: '', lines: [] }

/**
 * The first lines of a code in colours. While it arrives its whole lines are coloured now and then, what follows them is plain until
 * the next time: so nothing that has a colour loses it, and the text is never behind.
 */
export function useHighlighted(
  text: string,
  language: string,
  isOpen: boolean
): readonly MarkedLine[] {
  const [coloured, setColoured] = useState(NOTHING)
  const code = isOpen ? text.slice(0, text.lastIndexOf('\n') + 1) : text
  const wanted = useRef({ code, language })
  const interval = useRef(LEAST_INTERVAL_MS)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    wanted.current = { code, language }
    if (language === '' || code === '') return
    const colour = async () => {
      const highlight = await load()
      const { code: latest, language: name } = wanted.current
      if (latest.length > MOST_CHARS) return
      const began = performance.now()
      const lines = highlight(latest, name)
      const took = performance.now() - began
      interval.current = Math.max(LEAST_INTERVAL_MS, took * REST_FOR_EACH_MS)
      // behind the last line break stands the beginning of the next line
      const whole = latest.endsWith('\n') ? lines?.slice(0, -1) : lines
      if (whole) setColoured({ code: latest, lines: whole })
    }
    const start = () => {
      timer.current = undefined
      void colour().catch(() => {
        // Offline before it was ever loaded: plain code is code.
        loaded = null
      })
    }
    // Lines may come faster than that: the next look is never put off by them.
    if (isOpen) return void (timer.current ??= setTimeout(start, interval.current))
    clearTimeout(timer.current)
    timer.current = setTimeout(start)
  }, [code, language, isOpen])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      timer.current = undefined
    },
    []
  )
  return text.startsWith(coloured.code) ? coloured.lines : NOTHING.lines
}
