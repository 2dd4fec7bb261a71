import { ChevronDownIcon, ChevronUpIcon, XIcon } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { fold } from '~/search/fold_text'
import { useFindInChat } from '~/search/use_find_in_chat'

type FindBarProps = { chatId: string; asked: number; onClose: () => void }

/** The field of the search in a chat, with how many matches there are and which one is shown. */
export default function FindBar({ chatId, asked, onClose }: FindBarProps) {
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
      aria-label={t('Find in this chat')}
      className="flex items-center gap-1 border-b border-line has-[input:focus-visible]:border-accent bg-panel py-1 ps-4 pe-1"
    >
      <input
        ref={field}
        dir="auto"
        aria-label={t('Find in this chat')}
        placeholder={t('Find in this chat')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-9 min-w-0 grow bg-transparent text-base outline-none placeholder:text-muted md:text-sm"
      />
      <span role="status" className="shrink-0 px-2 text-sm text-muted tabular-nums">
        {text === ''
          ? ''
          : count === 0
            ? t('Nothing found')
            : t('{place} of {total}', { place: place + 1, total: count })}
      </span>
      <IconButton name={t('Previous match')} disabled={count === 0} onClick={() => go(-1)}>
        <ChevronUpIcon size={17} aria-hidden />
      </IconButton>
      <IconButton name={t('Next match')} disabled={count === 0} onClick={() => go(1)}>
        <ChevronDownIcon size={17} aria-hidden />
      </IconButton>
      <IconButton name={t('Close the search')} onClick={close}>
        <XIcon size={17} aria-hidden />
      </IconButton>
    </search>
  )
}
