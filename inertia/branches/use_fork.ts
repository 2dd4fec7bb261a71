import { useCallback } from 'react'
import { MAX_TITLE_CHARS } from '#shared/limits'
import { forkTitle } from '~/branches/forked_beginning'
import { useBranch, useChat } from '~/chat/chat_context'
import { isRunning } from '~/chat/visible_message'
import { useAction } from '~/shortcuts/use_action'

/** Begins a chat with what is above a message, and opens it at once, also without a connection. `only`: leaves out what models said. */
export function useFork() {
  const { chatId, title, commands, settings, openChat } = useChat()
  return useCallback(
    (messageId: string, only?: 'person') => {
      if (chatId === null) return
      const from = { chatId, messageId, ...(only && { only }) }
      openChat(commands.forkChat({ from, title: forkTitle(title, MAX_TITLE_CHARS), settings }))
    },
    [chatId, title, commands, settings, openChat]
  )
}

/** The same for the end of the branch on the screen, as an action of the palette. */
export function useForkAction() {
  const fork = useFork()
  const last = useBranch().findLast((message) => !isRunning(message))
  const forkEnd = useCallback(() => (last ? fork(last.id) : undefined), [fork, last])
  useAction('chat.fork', last ? forkEnd : null)
}
