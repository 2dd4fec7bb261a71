import { useEffect, useState } from 'react'

const SHARE_PER_FRAME = 1 / 8

/** How many characters are shown after the next frame. */
export const revealed = (shown: number, total: number) =>
  Math.min(total, shown + Math.max(1, Math.ceil((total - shown) * SHARE_PER_FRAME)))

/** What is left of a word or number; not of scripts that write without spaces, which would come in lumps. */
const REST_OF_WORD =
  /(?<=[\p{L}\p{N}])[\p{N}\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Arabic}\p{sc=Hebrew}\p{M}'’.,-]{1,40}/uy

/** Where to cut instead of within a word: a number that grows in a right-aligned cell moves at every digit (a layout shift, measured). */
export function wordEnd(text: string, shown: number): number {
  REST_OF_WORD.lastIndex = shown
  return REST_OF_WORD.test(text) ? REST_OF_WORD.lastIndex : shown
}

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
  return streaming ? text.slice(0, wordEnd(text, shown)) : text
}
