import { type RefObject, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Rows above and below what is in sight: the browser scrolls on before the page has drawn what comes. */
const MARGIN_ROWS = 12

/** Which rows of a long list are to be on the page. All have the same height, so that nothing needs to be measured. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number, rowPx: number) {
  const [{ from, to }, setRange] = useState({ from: 0, to: MARGIN_ROWS * 4 })
  const look = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {}
    // By steps, so that most scroll events render nothing.
    const step = (row: number) => Math.floor(row / MARGIN_ROWS) * MARGIN_ROWS
    const next = {
      from: Math.max(0, step(scrollTop / rowPx) - MARGIN_ROWS),
      to: step((scrollTop + clientHeight) / rowPx) + MARGIN_ROWS * 2,
    }
    setRange((range) => (range.from === next.from && range.to === next.to ? range : next))
  }, [scroller, rowPx])
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const observer = new ResizeObserver(look)
    observer.observe(element)
    // In the frame that scrolls, not in the one after it: a jump would show an empty list for a frame.
    const lookAtOnce = () => flushSync(look)
    element.addEventListener('scroll', lookAtOnce, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', lookAtOnce)
    }
  }, [scroller, look])

  const reveal = useCallback(
    (row: number, block: 'nearest' | 'center') => {
      const element = scroller.current
      if (!element || row < 0) return
      const top = row * rowPx
      const lowest = top - element.clientHeight + rowPx
      const to =
        block === 'center'
          ? top - (element.clientHeight - rowPx) / 2
          : Math.max(lowest, Math.min(top, element.scrollTop))
      element.scrollTo({ top: to, behavior: 'instant' })
      look()
    },
    [scroller, rowPx, look]
  )
  return { from, to: Math.min(to, count), reveal }
}
