import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'

/**
 * Keeps a scrolling element at its bottom for as long as the reader is there, and never moves it otherwise.
 *
 * One pixel upwards lets go; coming back to the bottom holds on again. Content that grows makes no scroll event,
 * so that a smaller scrollTop away from the bottom can only be the reader's doing.
 */
export function useStickToBottom(
  viewport: RefObject<HTMLElement | null>,
  content: RefObject<HTMLElement | null>
) {
  const held = useRef(true)
  const lastTop = useRef(0)
  const [isAtBottom, setAtBottom] = useState(true)

  const toBottom = useCallback(
    (behavior: ScrollBehavior = 'instant') => {
      held.current = true
      setAtBottom(true)
      viewport.current?.scrollTo({ top: viewport.current.scrollHeight, behavior })
    },
    [viewport]
  )

  useEffect(() => {
    const element = viewport.current
    if (!element || !content.current) return
    const distance = () => element.scrollHeight - element.clientHeight - element.scrollTop
    const onScroll = () => {
      if (distance() < 1) held.current = true
      else if (element.scrollTop < lastTop.current) held.current = false
      lastTop.current = element.scrollTop
      setAtBottom(held.current)
    }
    const follow = () => {
      if (!held.current) return
      // The reader may have moved in this very frame: the scroll event is still to come, and must not find us at the bottom.
      if (element.scrollTop < lastTop.current && distance() >= 1) return onScroll()
      element.scrollTop = element.scrollHeight
      lastTop.current = element.scrollTop
    }
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    observer.observe(content.current)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [viewport, content])

  return { isAtBottom, toBottom }
}
