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
    const onScroll = () => {
      const distance = element.scrollHeight - element.clientHeight - element.scrollTop
      if (distance < 1) held.current = true
      else if (element.scrollTop < lastTop.current) held.current = false
      lastTop.current = element.scrollTop
      setAtBottom(held.current)
    }
    const follow = () => {
      if (held.current) element.scrollTop = element.scrollHeight
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
