import { CheckIcon, CopyIcon, InfoIcon, PencilIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { BranchPicker } from '~/chat/branch_picker'
import { useChat } from '~/chat/chat_context'
import { ContextMark } from '~/chat/context_mark'
import { editMessage } from '~/chat/edited_message'
import { ReplyInfo } from '~/chat/later_parts'
import { NearButton, shownWhenNear } from '~/chat/near_button'
import { MessageMenu } from '~/chat/message_menu'
import type { VisibleMessage } from '~/chat/visible_message'
import { classNames } from '~/components/ui/class_names'
import { IconButton } from '~/components/ui/icon_button'
import { OnFirstUse } from '~/components/ui/on_first_use'
import { Popover } from '~/components/ui/popover'
import { useIsPast } from '~/time_travel/travel'
import { useCopied } from '~/components/ui/use_copied'
import { t } from '~/language/t'

type MessageActionsProps = { message: VisibleMessage; text: string; children?: ReactNode }

/** The row below a message. It has its height from the start, so that nothing moves when it fills. */
export function MessageActions({ message, text, children }: MessageActionsProps) {
  const { isReadOnly } = useChat()
  const isPast = useIsPast()
  if (isPast) return <div className="min-h-8" />
  const hasBranches = message.siblingIds.length > 1
  return (
    <div
      data-actions={message.author}
      className={classNames(
        'flex min-h-8 flex-wrap items-center gap-1 text-muted',
        message.author === 'person' ? '-me-2 flex-row-reverse self-stretch' : '-ms-2'
      )}
    >
      {children}
      <ContextMark inContext={message.inContext} />
      {hasBranches && <BranchPicker message={message} />}
      {text !== '' && <CopyButton text={text} />}
      {message.author === 'model' && <InfoButton message={message} />}
      {message.author === 'person' && !isReadOnly && (
        <NearButton name={t('Edit')} onClick={() => editMessage(message.id)}>
          <PencilIcon size={15} aria-hidden />
        </NearButton>
      )}
      {!isReadOnly && <MessageMenu message={message} />}
    </div>
  )
}

function InfoButton({ message }: { message: VisibleMessage }) {
  return (
    <OnFirstUse
      opens="dialog"
      button={(props) => (
        <NearButton name={t('About this reply')} {...props}>
          <InfoIcon size={15} aria-hidden />
        </NearButton>
      )}
    >
      {(trigger) => (
        <Popover name={t('About this reply')} size="tall" defaultOpen trigger={trigger}>
          <ReplyInfo message={message} />
        </Popover>
      )}
    </OnFirstUse>
  )
}

function CopyButton({ text }: { text: string }) {
  const { copied, copy } = useCopied(text)
  const Icon = copied ? CheckIcon : CopyIcon
  return (
    <IconButton
      name={copied ? t('Copied') : t('Copy')}
      size="tiny"
      className={classNames(shownWhenNear, copied && 'opacity-100 text-accent')}
      onClick={copy}
    >
      <Icon size={15} aria-hidden />
    </IconButton>
  )
}
