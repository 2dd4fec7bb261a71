import { type KeyboardEvent, type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { textOfParts } from '#shared/events/reply_parts'
import { MAX_MESSAGE_CHARS } from '#shared/limits'
import { useBranch, useChat } from '~/chat/chat_context'
import { editMessage } from '~/chat/edited_message'
import { editedMessage } from '~/chat/message_changes'
import type { VisibleMessage } from '~/chat/visible_message'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { useAskedAgain } from '~/pictures/ask_again'
import { useUndo } from '~/undo/use_undo'

/** A message in other words. What it was, and all that followed it, stays as a branch beside the new one. */
export function MessageEditor({ message }: { message: VisibleMessage }) {
  const { commands } = useChat()
  const { did } = useUndo()
  const branch = useBranch()
  const answer = branch.find(({ parentId }) => parentId === message.id)
  const image = answer?.image ?? null
  const asked = useAskedAgain({ image, model: answer?.model ?? null })
  const before = textOfParts(message.parts)
  const [text, setText] = useState(before)
  const field = useRef<HTMLTextAreaElement>(null)
  const hintId = useId()
  const isSendable =
    (text.trim() !== '' || message.files !== null) && text.length <= MAX_MESSAGE_CHARS

  useEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(before.length, before.length)
  }, [before.length])

  const close = () => {
    editMessage(null)
    document.getElementById('message')?.focus()
  }
  const send = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault()
    if (!isSendable) return
    const { chatId, parentId, files } = message
    const along = { ...(files && { files }), ...(image && { image }) }
    const replyId = commands.sendMessage({ chatId, parentId, text, asked, ...along })
    did(editedMessage(chatId, branch.at(-1)!.id, replyId))
    close()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const sends = matchMedia('(pointer: fine)').matches && !event.shiftKey
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && sends) send(event)
  }
  return (
    <form
      aria-label={t('Edit message')}
      onSubmit={send}
      className="flex w-full max-w-[85%] flex-col gap-2 rounded-bubble border border-accent bg-raised p-3"
    >
      <textarea
        ref={field}
        dir="auto"
        aria-label={t('Edited message')}
        aria-describedby={hintId}
        aria-invalid={text.length > MAX_MESSAGE_CHARS}
        value={text}
        rows={Math.min(12, text.split('\n').length)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-[40dvh] w-full resize-none bg-transparent px-1.5 text-base leading-6 outline-none"
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p id={hintId} className="grow px-1.5 text-xs text-muted">
          {text.length > MAX_MESSAGE_CHARS
            ? t('Too long by {count, number} characters.', {
                count: text.length - MAX_MESSAGE_CHARS,
              })
            : t('What was there stays as a branch.')}
        </p>
        <Button size="small" onClick={close}>
          {t('Cancel')}
        </Button>
        <Button size="small" look="solid" type="submit" disabled={!isSendable}>
          {t('Send')}
        </Button>
      </div>
    </form>
  )
}
