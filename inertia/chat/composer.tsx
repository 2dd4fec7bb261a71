import { ComposerPrimitive, useAui, useAuiState } from '@assistant-ui/react'
import { ArrowUpIcon } from 'lucide-react'
import {
  type KeyboardEvent,
  type PointerEvent,
  type Ref,
  type RefObject,
  type SubmitEvent,
  useCallback,
  useEffect,
} from 'react'
import { MAX_MESSAGE_CHARS } from '#shared/limits'
import { AlsoAskedTray } from '~/branches/also_asked_tray'
import { useBranch, useChat } from '~/chat/chat_context'
import { useDraft } from '~/chat/draft'
import { editMessage } from '~/chat/edited_message'
import { fieldKeys, useEscapeToStop } from '~/chat/field_keys'
import { SendEstimateLine } from '~/chat/send_estimate_line'
import { StopButton } from '~/chat/stop_button'
import { TypingLine } from '~/chat/typing_line'
import { Button } from '~/components/ui/button'
import { DraftOffer } from '~/drafts/draft_offer'
import { AttachButton } from '~/files/attach_button'
import { AttachmentTray } from '~/files/attachment_tray'
import { useLongPaste } from '~/files/long_paste'
import { ModelTakesNote } from '~/files/model_takes_note'
import { useOutgoing } from '~/files/use_outgoing'
import { t } from '~/language/t'
import { PictureControls } from '~/pictures/picture_controls'
import { SlashMenu, slashFieldProps } from '~/prompts/slash_menu'
import { useSlashMenu } from '~/prompts/use_slash_menu'
import { QueueList } from '~/queue/queue_list'
import type { Queue } from '~/queue/use_queue'
import { useOpenedStore } from '~/sync/use_chat_store'

type ComposerProps = {
  ref: Ref<HTMLTextAreaElement>
  /** The chat that was begun on this page: what is typed meanwhile moves into it. */
  startedChatId: RefObject<string | null>
  queue: Queue
}

/** A pressed button must not take the focus, and on a phone the keyboard, from the field. */
const keepFocus = (event: PointerEvent) => event.preventDefault()

const MAX_ROWS = 12

/** Where CSS cannot size a field by its content, the lines of the text do. */
const rowsOf = (text: string) =>
  CSS.supports('field-sizing', 'content') ? 1 : text.split('\n', MAX_ROWS).length

export function Composer({ ref, startedChatId, queue }: ComposerProps) {
  const tellDraft = useDraft(startedChatId)
  const { chatId } = useChat()
  const { voice } = useOpenedStore()
  const length = useAuiState((state) => state.composer.text.length)
  const isEmpty = useAuiState((state) => state.composer.isEmpty)
  const slash = useSlashMenu()
  const { composer } = useAui()
  const isRunning = useAuiState((state) => state.thread.isRunning)
  const rows = useAuiState((state) => rowsOf(state.composer.text))
  useEffect(() => void (isEmpty && voice.stopTyping()), [isEmpty, voice])
  const sayTyping = () => void (chatId !== null && voice.sayTyping(chatId))
  useEscapeToStop(
    isRunning,
    useCallback(() => composer.cancel(), [composer])
  )
  const branch = useBranch()
  /** Up in an empty field: the last message once more, in other words. */
  const editLast = (event: KeyboardEvent) => {
    const last = branch.findLast(({ author }) => author === 'person')
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key !== 'ArrowUp' || !isPlain || !isEmpty || !last) return
    event.preventDefault()
    editMessage(last.id)
  }
  const excess = length - MAX_MESSAGE_CHARS
  const outgoing = useOutgoing()
  const { onPaste, offer } = useLongPaste()
  const isSendable = outgoing.isSendable && excess <= 0
  const submit = (event: SubmitEvent) => {
    if (isSendable) outgoing.submit(event)
    else event.preventDefault()
    // The button is about to be closed, and a closed button has no focus.
    if (document.activeElement instanceof HTMLButtonElement)
      document.getElementById('message')?.focus()
  }
  return (
    <div
      onInput={sayTyping}
      onKeyDown={editLast}
      onPaste={onPaste}
      onKeyDownCapture={slash.onKeyDownCapture}
      className="measure relative px-3 pb-[max(0.25rem,env(safe-area-inset-bottom))] md:px-6"
    >
      <TypingLine chatId={chatId} />
      <SlashMenu menu={slash} />
      <DraftOffer />
      <QueueList key={chatId} queue={queue} />
      <ComposerPrimitive.Root
        onSubmit={submit}
        className="flex flex-col rounded-3xl border border-line-strong bg-raised shadow-float focus-within:border-accent"
      >
        {excess > 0 && (
          <p role="alert" id="too-long" className="px-5 pt-3 text-sm text-danger">
            {t(
              'Too long by {count, number} characters. A message may have {most, number}; nothing of yours is lost.',
              { count: excess, most: MAX_MESSAGE_CHARS }
            )}
          </p>
        )}
        {offer}
        <PictureControls />
        <ModelTakesNote />
        <AttachmentTray />
        <AlsoAskedTray />
        <div className="flex items-end gap-1.5 p-2">
          <AttachButton />
          {/* Grows by CSS: the package's own measuring takes 2.6 s for a pasted word of 50,000 characters. */}
          <ComposerPrimitive.Input
            asChild
            cancelOnEscape={false}
            onKeyDown={fieldKeys}
            unstable_insertNewlineOnTouchEnter
          >
            <textarea
              ref={ref}
              id="message"
              dir="auto"
              onBlur={tellDraft}
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page is for writing; not on a phone, where it opens the keyboard
              autoFocus={matchMedia('(pointer: fine)').matches}
              aria-label={t('Message')}
              aria-invalid={excess > 0}
              aria-describedby={excess > 0 ? 'too-long' : undefined}
              placeholder={t('Write a message')}
              {...slashFieldProps(slash)}
              rows={rows}
              className="field-sizing-content max-h-[40dvh] min-w-0 grow resize-none bg-transparent px-3 py-1.5 text-base leading-6 pointer-coarse:py-2.5 outline-none placeholder:text-muted"
            />
          </ComposerPrimitive.Input>
          {isRunning && <StopButton onPointerDown={keepFocus} />}
          <Button
            type="submit"
            look="solid"
            size="icon"
            aria-label={t('Send')}
            disabled={!isSendable}
            onPointerDown={keepFocus}
          >
            <ArrowUpIcon size={18} aria-hidden />
          </Button>
        </div>
      </ComposerPrimitive.Root>
      <SendEstimateLine />
    </div>
  )
}
