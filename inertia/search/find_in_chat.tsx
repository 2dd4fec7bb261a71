import { useState } from 'react'
import { useBranch, useChat } from '~/chat/chat_context'
import { FindBar } from '~/chat/later_parts'
import { useAction } from '~/shortcuts/use_action'

/**
 * Finds words in the chat that is open. The browser's own search sees only the messages that are on the page: where those are all, its
 * keys stay its own; in a longer chat they open this, and pressed once more here the browser's after all.
 */
export function FindInChat() {
  const { chatId } = useChat()
  const branch = useBranch()
  const [openIn, setOpenIn] = useState<string | null>(null)
  const [asked, setAsked] = useState(0)
  useAction(
    'chat.find',
    chatId === null || branch.length === 0
      ? null
      : (by) => {
          const isHere = document.activeElement?.closest('[data-find-bar]') !== null
          const mounted = document.querySelectorAll('[role=log] [data-message-id]').length
          if (by === 'keys' && (isHere || mounted >= branch.length)) return 'pass'
          setOpenIn(chatId)
          setAsked((times) => times + 1)
        }
  )
  if (openIn === null || openIn !== chatId) return null
  return <FindBar chatId={chatId} asked={asked} onClose={() => setOpenIn(null)} />
}
