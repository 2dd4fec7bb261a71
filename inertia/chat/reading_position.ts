import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { ReadingMode } from '~/chat/reading_mode'
import type { ReadingPlace } from '~/chat/reading_place'

/** Between the top of the page and a question that is pinned there. */
const PIN_GAP_PX = 16

type Elements = {
  /** What scrolls. */
  viewport: RefObject<HTMLElement | null>
  /** The messages. */
  content: RefObject<HTMLElement | null>
  /** Below them: room to scroll a question to the top before its reply is long enough. */
  spacer: RefObject<HTMLElement | null>
  place: ReadingPlace
}

type End = {
  /** Whether the last message is on the page: where it is not, its bottom is not the end. */
  hasEnd: boolean
  /** Puts the last messages on the page; `then` runs before they are painted. */
  showEnd: (then: () => void) => void
}

/**
 * Moves the page for its reader, and never otherwise: while they are at its end and want to follow, and when they send something.
 *
 * One pixel upwards lets go; coming back to the bottom holds on again. Content that grows makes no scroll event,
 * so that a smaller scrollTop away from the bottom can only be the reader's doing.
 */
export function useReadingPosition(
  { viewport, content, spacer, place }: Elements,
  mode: ReadingMode,
  { hasEnd, showEnd }: End
) {
  const pinned = useRef<HTMLElement | null>(null)
  const toPin = useRef<string | null>(null)
  const [isAtBottom, setAtBottom] = useState(true)

  /** As much room as the pinned question needs, less with every line of its reply; so the height of all stays as it is. */
  const fillSpacer = useCallback(() => {
    if (!spacer.current || !viewport.current || !content.current) return
    const question = pinned.current?.isConnected ? pinned.current : null
    const below = question
      ? content.current.getBoundingClientRect().bottom - question.getBoundingClientRect().top
      : Infinity
    const room = Math.max(0, viewport.current.clientHeight - below - PIN_GAP_PX)
    spacer.current.style.setProperty('height', `${room}px`)
  }, [viewport, content, spacer])

  const toBottom = useCallback(
    (behavior: ScrollBehavior = 'instant') => {
      place.hold()
      setAtBottom(true)
      showEnd(() =>
        viewport.current?.scrollTo({
          top: viewport.current.scrollHeight,
          behavior: hasEnd ? behavior : 'instant',
        })
      )
    },
    [viewport, place, hasEnd, showEnd]
  )

  /** The page is about to be moved on purpose, to somewhere else than its end. */
  const letGo = useCallback(() => {
    place.letGo()
    setAtBottom(false)
  }, [place])

  /** The article may come to the page a moment after its message is known. */
  const pinWhenHere = useCallback(() => {
    if (toPin.current === null) return
    const question = content.current?.querySelector(`[data-message-id="${toPin.current}"]`)
    if (!(question instanceof HTMLElement)) return
    toPin.current = null
    pinned.current = question
    fillSpacer()
    toBottom()
  }, [content, fillSpacer, toBottom])

  /** The reader has sent something: they want to see it. */
  const showSent = useCallback(
    (messageId: string) => {
      pinned.current = null
      fillSpacer()
      toBottom()
      toPin.current = mode === 'pin' ? messageId : null
      pinWhenHere()
    },
    [mode, fillSpacer, toBottom, pinWhenHere]
  )

  useEffect(() => {
    const element = viewport.current
    if (!element || !content.current) return
    const distance = () =>
      hasEnd
        ? element.scrollHeight - element.clientHeight - element.scrollTop
        : Number.POSITIVE_INFINITY
    const onScroll = () => {
      if (distance() < 1) place.hold()
      else if (element.scrollTop < place.top) place.letGo()
      place.noteTop(element.scrollTop)
      setAtBottom(place.isHeld)
    }
    const follow = () => {
      pinWhenHere()
      if (pinned.current) fillSpacer()
      if (mode !== 'follow') return setAtBottom(distance() < 1)
      if (!place.isHeld) return
      // The reader may have moved in this very frame: the scroll event is still to come, and must not find us at the bottom.
      if (element.scrollTop < place.top && distance() >= 1) return onScroll()
      element.scrollTop = element.scrollHeight
      place.noteTop(element.scrollTop)
    }
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    observer.observe(content.current)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [viewport, content, place, mode, hasEnd, fillSpacer, pinWhenHere])

  return { isAtBottom, toBottom, showSent, letGo }
}
