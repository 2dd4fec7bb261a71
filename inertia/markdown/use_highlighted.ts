import { type ReactNode, useEffect, useState } from 'react'

type Highlight = typeof import('~/markdown/highlight').highlight

/** Between two looks at code that still arrives: 300 lines take some milliseconds each time. */
const INTERVAL_MS = 200
/** Colours of a whole file would be in the way of reading it for a moment. */
const MOST_CHARS = 100_000

let loaded: Promise<Highlight> | null = null
const load = () => (loaded ??= import('~/markdown/highlight').then(({ highlight }) => highlight))

/**
 * Code in colours. While it arrives its whole lines are coloured now and then, what follows them is plain until the next time: so
 * nothing that has a colour loses it, and the text is never behind.
 */
export function useHighlighted(text: string, language: string, isOpen: boolean): ReactNode {
  const [coloured, setColoured] = useState<{ code: string; nodes: ReactNode } | null>(null)
  const code = isOpen ? text.slice(0, text.lastIndexOf('\n') + 1) : text
  useEffect(() => {
    if (language === '' || code === '' || code.length > MOST_CHARS) return
    let isCurrent = true
    const colour = async () => {
      const highlight = await load()
      if (isCurrent) setColoured({ code, nodes: highlight(code, language) })
    }
    const timer = setTimeout(
      () =>
        void colour().catch(() => {
          // Offline before it was ever loaded: plain code is code.
          loaded = null
        }),
      isOpen ? INTERVAL_MS : 0
    )
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [code, language, isOpen])
  if (!coloured || !text.startsWith(coloured.code)) return text
  return [coloured.nodes, text.slice(coloured.code.length)]
}
