import { useEffect, useState } from 'react'

const SHARE_PER_FRAME = 1 / 8

/** How many characters are shown after the next frame. */
export const revealed = (shown: number, total: number) =>
  Math.min(total, shown + Math.max(1, Math.ceil((total - shown) * SHARE_PER_FRAME)))

const showsAllAtOnce = () =>
  document.visibilityState !== 'visible' || matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Text that arrives a few times a second is revealed smoothly: each frame an eighth of what is left.
 * All at once when it no longer streams, in a hidden tab and under reduced motion.
 */
export function useRevealedText(text: string, streaming: boolean): string {
  const [shown, setShown] = useState(text.length)
  const total = text.length
  const moves = streaming && shown < total
  useEffect(() => {
    if (!moves) return
    if (showsAllAtOnce()) {
      // a hidden tab is given no frames
      const timer = setTimeout(setShown, 0, total)
      return () => clearTimeout(timer)
    }
    let frame = requestAnimationFrame(function next() {
      setShown((count) => revealed(count, total))
      frame = requestAnimationFrame(next)
    })
    return () => cancelAnimationFrame(frame)
  }, [moves, total])
  // a second attempt begins with less text than the first had shown
  return streaming ? text.slice(0, shown) : text
}
