import { useCallback, useMemo, useRef, useState, useLayoutEffect } from 'react'
import type { ListedChat } from '~/sidebar/chat_list_query'
import { EMPTY_SELECTION, extended, type Selection, toggled } from '~/sidebar/selection'

/** The chats that are selected, of those in the list. What leaves the list leaves the selection. */
export function useSelection(shown: readonly ListedChat[]) {
  const [current, setCurrent] = useState<Selection | null>(null)
  const chats = useMemo(
    () => (current ? shown.filter(({ id }) => current.ids.has(id)) : []),
    [shown, current]
  )
  const latest = useRef(shown)
  useLayoutEffect(() => void (latest.current = shown), [shown])
  const select = useCallback((chatId: string, how: 'one' | 'range') => {
    const order = latest.current.map(({ id }) => id)
    setCurrent((before) => {
      const selection = before ?? EMPTY_SELECTION
      return how === 'range' ? extended(selection, order, chatId) : toggled(selection, chatId)
    })
  }, [])
  const all = useCallback(
    () => setCurrent({ ids: new Set(latest.current.map(({ id }) => id)), anchor: null }),
    []
  )
  return {
    current,
    chats,
    select,
    all,
    begin: () => setCurrent(EMPTY_SELECTION),
    end: useCallback(() => setCurrent(null), []),
  }
}

export type UsedSelection = ReturnType<typeof useSelection>
