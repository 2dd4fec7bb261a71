import { CheckIcon, CopyIcon, InfoIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { BranchPicker } from '~/chat/branch_picker'
import { ContextMark } from '~/chat/context_mark'
import { ReplyInfo } from '~/chat/later_parts'
import { MessageMenu } from '~/chat/message_menu'
import type { VisibleMessage } from '~/chat/visible_message'
import { Button } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'
import { IconButton } from '~/components/ui/icon_button'
import { Popover } from '~/components/ui/popover'
import { useCopied } from '~/components/ui/use_copied'

type MessageActionsProps = { message: VisibleMessage; text: string; children?: ReactNode }

const quietUntilNear =
  'opacity-0 group-focus-within/message:opacity-100 group-hover/message:opacity-100 aria-expanded:opacity-100 pointer-coarse:opacity-100'

/** The row below a message. It has its height from the start, so that nothing moves when it fills. */
export function MessageActions({ message, text, children }: MessageActionsProps) {
  const hasBranches = message.siblingIds.length > 1
  return (
    <div
      className={classNames(
        'flex min-h-8 flex-wrap items-center gap-1 text-muted',
        message.author === 'person' ? '-mr-2 flex-row-reverse' : '-ml-2'
      )}
    >
      {children}
      <ContextMark inContext={message.inContext} />
      {hasBranches && <BranchPicker message={message} />}
      {text !== '' && <CopyButton text={text} />}
      {message.author === 'model' && <InfoButton message={message} />}
      <MessageMenu message={message} />
    </div>
  )
}

function InfoButton({ message }: { message: VisibleMessage }) {
  return (
    <Popover
      name="About this reply"
      size="tall"
      trigger={
        <Button look="quiet" size="tiny" aria-label="About this reply" className={quietUntilNear}>
          <InfoIcon size={15} aria-hidden />
        </Button>
      }
    >
      <ReplyInfo message={message} />
    </Popover>
  )
}

function CopyButton({ text }: { text: string }) {
  const { copied, copy } = useCopied(text)
  const Icon = copied ? CheckIcon : CopyIcon
  return (
    <IconButton
      name={copied ? 'Copied' : 'Copy'}
      size="tiny"
      className={classNames(quietUntilNear, copied && 'opacity-100 text-accent')}
      onClick={copy}
    >
      <Icon size={15} aria-hidden />
    </IconButton>
  )
}
