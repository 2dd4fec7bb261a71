import { useLayoutEffect, useMemo, useRef } from 'react'
import type { ListedChat } from '~/sidebar/chat_list_query'
import { archiveChats, pinChats } from '~/sidebar/order_changes'
import { useAction } from '~/shortcuts/use_action'
import type { Change } from '~/undo/change'

type Around = {
  chats: readonly ListedChat[]
  /** In the order of the list. */
  shown: readonly ListedChat[]
  currentId: string | null
  perform: (change: Change) => void
  remove: (chats: readonly ListedChat[]) => void
  open: (chatId: string) => void
}

/** What keys and the palette can do with the open chat, and the way to its neighbours. */
export function useOrderActions(around: Around) {
  const latest = useRef(around)
  useLayoutEffect(() => void (latest.current = around))
  const acts = useMemo(() => {
    const onCurrent = (act: (chat: ListedChat, around: Around) => void) => () => {
      const { chats, currentId } = latest.current
      const chat = chats.find(({ id }) => id === currentId)
      if (chat) act(chat, latest.current)
    }
    const go = (step: 1 | -1) => () => {
      const { shown, currentId, open } = latest.current
      const place = shown.findIndex(({ id }) => id === currentId)
      const next = place < 0 ? shown[0] : shown[place + step]
      if (next) open(next.id)
    }
    return {
      pin: onCurrent((chat, { perform }) => perform(pinChats([chat], chat.pinnedAt === null))),
      archive: onCurrent((chat, { perform }) =>
        perform(archiveChats([chat], chat.archivedAt === null))
      ),
      remove: onCurrent((chat, { remove }) => remove([chat])),
      above: go(-1),
      below: go(1),
    }
  }, [])
  const isHere = around.chats.some(({ id }) => id === around.currentId)
  useAction('chat.pin', isHere ? acts.pin : null)
  useAction('chat.archive', isHere ? acts.archive : null)
  useAction('chat.delete', isHere ? acts.remove : null)
  useAction('chat.above', acts.above)
  useAction('chat.below', acts.below)
}
