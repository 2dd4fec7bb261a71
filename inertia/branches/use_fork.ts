import { MAX_TITLE_CHARS } from '#shared/limits'
import { forkTitle } from '~/branches/forked_beginning'
import { useChat } from '~/chat/chat_context'

/** Begins a chat with what is above a message, and opens it at once, also without a connection. `only`: leaves out what models said. */
export function useFork() {
  const { chatId, title, commands, settings, openChat } = useChat()
  return (messageId: string, only?: 'person') => {
    if (chatId === null) return
    const from = { chatId, messageId, ...(only && { only }) }
    openChat(commands.forkChat({ from, title: forkTitle(title, MAX_TITLE_CHARS), settings }))
  }
}
