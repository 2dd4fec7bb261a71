import { ChevronDownIcon, ChevronUpIcon, XIcon } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useBranch, useChat } from '~/chat/chat_context'
import { IconButton } from '~/components/ui/icon_button'
import { fold } from '~/search/fold_text'
import { useFindInChat } from '~/search/use_find_in_chat'
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

type FindBarProps = { chatId: string; asked: number; onClose: () => void }

function FindBar({ chatId, asked, onClose }: FindBarProps) {
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const [opener] = useState(() => document.activeElement)
  const { count, place, go } = useFindInChat(chatId, fold(text), field)
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [asked])
  const close = () => {
    onClose()
    const back = opener instanceof HTMLElement && opener.isConnected ? opener : null
    ;(back ?? document.getElementById('message'))?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search
      data-find-bar
      aria-label="Find in this chat"
      className="flex items-center gap-1 border-b border-line bg-panel py-1 pr-1 pl-4"
    >
      <input
        ref={field}
        aria-label="Find in this chat"
        placeholder="Find in this chat"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-9 min-w-0 grow bg-transparent text-base outline-none placeholder:text-muted md:text-sm"
      />
      <span role="status" className="shrink-0 px-2 text-sm text-muted tabular-nums">
        {text === '' ? '' : count === 0 ? 'Nothing found' : `${place + 1} of ${count}`}
      </span>
      <IconButton name="Previous match" disabled={count === 0} onClick={() => go(-1)}>
        <ChevronUpIcon size={17} aria-hidden />
      </IconButton>
      <IconButton name="Next match" disabled={count === 0} onClick={() => go(1)}>
        <ChevronDownIcon size={17} aria-hidden />
      </IconButton>
      <IconButton name="Close the search" onClick={close}>
        <XIcon size={17} aria-hidden />
      </IconButton>
    </search>
  )
}
