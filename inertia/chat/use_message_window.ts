import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { isEditing } from '~/chat/edited_message'
import {
  downwards,
  fitted,
  lastMessages,
  type MessageWindow,
  messagesAround,
  upwards,
} from '~/chat/message_window'
import type { ReadingPlace } from '~/chat/reading_place'

/** More is mounted when less than this lies beyond the edge of the screen, in heights of the screen. */
const SCREENS_BEYOND = 1.5

type Elements = {
  viewport: RefObject<HTMLElement | null>
  content: RefObject<HTMLElement | null>
  place: ReadingPlace
}

/**
 * Mounts what is near the reader. What is put above them or taken away moves nothing: the first message that they see stays where it is.
 */
export function useMessageWindow({ viewport, content, place }: Elements, length: number) {
  const [chosen, choose] = useState<MessageWindow | null>(null)
  const window = chosen ?? lastMessages(length)
  // From the first messages on the beginning stays where it is: the window does not slide with what is said next.
  if (chosen === null && length > 0) choose(window)

  const latest = useRef({ window, length })
  useLayoutEffect(() => void (latest.current = { window, length }), [window, length])
  const goal = useRef<(() => void) | null>(null)
  useLayoutEffect(() => {
    goal.current?.()
    goal.current = null
  }, [window])

  /** `then` runs when it is on the page, before it is painted. */
  const show = useCallback((next: MessageWindow, then: () => void) => {
    const { from, to } = latest.current.window
    if (from === next.from && to === next.to) return then()
    goal.current = then
    choose(next)
  }, [])
  const move = useCallback(
    (next: MessageWindow) => {
      const restore = placeOf(viewport.current, content.current)
      show(next, () => place.shiftBy(restore()))
    },
    [viewport, content, place, show]
  )
  const showEnd = useCallback(
    (then: () => void) => {
      const { window: current, length: count } = latest.current
      show(current.to === null ? current : lastMessages(count), then)
    },
    [show]
  )
  const showPlace = useCallback(
    (index: number, then: () => void) => {
      const { window: current, length: count } = latest.current
      const isMounted = index >= current.from && index < (current.to ?? count)
      show(isMounted ? current : messagesAround(index, count), then)
    },
    [show]
  )

  useLayoutEffect(() => {
    const next = fitted(latest.current.window, length, place.isHeld)
    if (next !== latest.current.window && length > 0) move(next)
  }, [move, length, place])

  useEffect(() => {
    const element = viewport.current
    if (!element) return
    const mountMore = () => {
      const { window: current, length: count } = latest.current
      const room = element.clientHeight * SCREENS_BEYOND
      const below = element.scrollHeight - element.clientHeight - element.scrollTop
      const isShortAbove = element.scrollTop < room && current.from > 0
      const isShortBelow = below < room && current.to !== null
      // At once: the reader must not scroll on between the look at where they are and the return to it.
      const widen = isShortAbove ? upwards : isShortBelow ? downwards : null
      if (widen) flushSync(() => move(widen(current, count, isInUse(content.current))))
    }
    element.addEventListener('scroll', mountMore, { passive: true })
    return () => element.removeEventListener('scroll', mountMore)
  }, [viewport, content, move])

  const { from, to } = window
  return { from, to: to ?? length, hasEnd: to === null, showEnd, showPlace }
}

/** What is being edited or marked must not leave the page. */
function isInUse(content: HTMLElement | null): boolean {
  const selection = getSelection()
  const isMarked = selection?.isCollapsed === false && selection.containsNode(content!, true)
  return isEditing() || isMarked
}

/** Remembers where the first message in sight stands; what it returns puts it there again, and says by how much it had to scroll. */
function placeOf(viewport: HTMLElement | null, content: HTMLElement | null) {
  const top = viewport?.getBoundingClientRect().top ?? 0
  const articles = [...(content?.children ?? [])]
  const seen = articles.find((article) => article.getBoundingClientRect().bottom > top)
  const before = seen?.getBoundingClientRect().top ?? 0
  const scrolledBefore = viewport?.scrollTop ?? 0
  const hadFocus = content?.contains(document.activeElement)
  return () => {
    if (viewport && seen?.isConnected) {
      const moved = seen.getBoundingClientRect().top - before
      if (moved !== 0) viewport.scrollTop += moved
    }
    // It may have been on something that is gone.
    if (hadFocus && document.activeElement === document.body)
      viewport?.focus({ preventScroll: true })
    return (viewport?.scrollTop ?? 0) - scrolledBefore
  }
}
