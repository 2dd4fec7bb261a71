import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useBranch } from '~/chat/chat_context'
import { scrollToMessage } from '~/chat/scroll_to_message'
import type { ChatMatches } from '~/search/message_index'
import { searchIn } from '~/search/search_client'
import { paint, rangesIn, reveal } from '~/search/text_ranges'
import { useReadyStore } from '~/sync/use_chat_store'

type Match = { readonly messageId: string; readonly nth: number }

const NONE: ChatMatches = []
const articles = () => [...document.querySelectorAll<HTMLElement>('[role=log] [data-message-id]')]
const idOf = (article: HTMLElement) => article.dataset['messageId'] ?? ''

/**
 * Counts where a word stands in the branch on the screen, marks it on the page, and goes from one to the next. The messages that are
 * not on the page are asked of the index. Shape: `word` is folded.
 */
export function useFindInChat(
  chatId: string,
  word: string,
  field: RefObject<HTMLInputElement | null>
) {
  const store = useReadyStore()
  const branch = useBranch()
  const [answer, setAnswer] = useState({ word: '', matches: NONE })
  useEffect(() => {
    if (word.trim() === '' || !store) return
    let isCurrent = true
    void searchIn(store)
      .matchesIn(chatId, word)
      .then((matches) => isCurrent && setAnswer({ word, matches }))
    return () => {
      isCurrent = false
    }
  }, [store, chatId, word, branch])

  const found = answer.word === word ? answer.matches : NONE
  const matches = useMemo(() => {
    const counts = new Map(found.map(({ id, count }) => [id, count]))
    return branch.flatMap(({ id }): Match[] =>
      Array.from({ length: counts.get(id) ?? 0 }, (_, nth) => ({ messageId: id, nth }))
    )
  }, [branch, found])

  const [chosen, setChosen] = useState<{ word: string; place: number } | null>(null)
  const first = useMemo(() => firstInSight(matches), [matches])
  const place = Math.min(chosen?.word === word ? chosen.place : first, matches.length - 1)
  const match = matches[place]
  const messageId = match?.messageId
  const nth = match?.nth ?? 0

  const wantsSight = useRef(false)
  const draw = useCallback(() => {
    const words = word.trim() === '' ? [] : [word]
    const drawn =
      words.length === 0
        ? []
        : articles().map((article) => ({ article, ranges: rangesIn(article, words) }))
    const there = drawn.find(({ article }) => idOf(article) === messageId)
    // A match in what markdown does not show has no place on the page: the nearest one has.
    const current = there?.ranges[Math.min(nth, there.ranges.length - 1)]
    paint(
      'matches',
      drawn.flatMap(({ ranges }) => ranges)
    )
    paint('match', current ? [current] : [])
    if (!there || !wantsSight.current) return
    wantsSight.current = false
    if (current) reveal(current)
    field.current?.focus({ preventScroll: true })
  }, [word, messageId, nth, field])

  useEffect(() => {
    let frame = requestAnimationFrame(draw)
    const log = document.querySelector('[role=log]')
    const observer = new MutationObserver(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(draw)
    })
    if (log) observer.observe(log, { childList: true, characterData: true, subtree: true })
    return () => {
      cancelAnimationFrame(frame)
      observer.disconnect()
    }
  }, [draw])
  useEffect(() => {
    if (messageId === undefined) return
    wantsSight.current = true
    if (!articles().some((article) => idOf(article) === messageId)) scrollToMessage(messageId)
  }, [messageId, nth])
  useEffect(
    () => () => {
      paint('matches', [])
      paint('match', [])
    },
    []
  )

  const go = (by: -1 | 1) => {
    const count = matches.length
    if (count === 0) return
    setChosen({ word, place: (place + by + count) % count })
  }
  return { count: matches.length, place, go }
}

/** The search begins at what the reader sees, and goes on to the end. */
function firstInSight(matches: readonly Match[]): number {
  const top = document.querySelector('[role=log]')?.getBoundingClientRect().top ?? 0
  const seen = articles()
  const from = seen.findIndex((article) => article.getBoundingClientRect().bottom > top)
  const below = new Set(seen.slice(Math.max(0, from)).map(idOf))
  return Math.max(
    0,
    matches.findIndex(({ messageId }) => below.has(messageId))
  )
}
