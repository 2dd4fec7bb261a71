import { ChevronLeftIcon, ChevronRightIcon, Columns2Icon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { focusPickerOf, siblingBeside, type Step, takeFocus } from '~/branches/branch_steps'
import { useChat } from '~/chat/chat_context'
import { CompareReplies } from '~/chat/later_parts'
import type { VisibleMessage } from '~/chat/visible_message'
import { IconButton } from '~/components/ui/icon_button'
import { BACK_KEY, ON_KEY } from '~/language/arrow_keys'
import { formatLocale } from '~/language/page_language'
import { t } from '~/language/t'

/** Leads to the other messages or replies that follow the same parent, each with everything below it. */
export function BranchPicker({ message }: { message: VisibleMessage }) {
  const { id, siblingIds, branchName, alsoOn } = message
  const [isComparing, setIsComparing] = useState(false)
  const group = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const step = takeFocus(id)
    if (step === null) return
    const buttons = [...group.current!.querySelectorAll<HTMLButtonElement>('[data-step]')]
    const [same, other] = step === -1 ? buttons : buttons.toReversed()
    ;(same!.disabled ? other : same)?.focus()
  }, [id])
  return (
    <span
      ref={group}
      role="group"
      aria-label={t('Branches')}
      className="flex min-w-0 flex-wrap items-center text-xs tabular-nums"
    >
      <StepButton message={message} step={-1} />
      {siblingIds.indexOf(id) + 1}/{siblingIds.length}
      <StepButton message={message} step={1} />
      {branchName && (
        <span dir="auto" className="max-w-48 truncate px-1 font-medium">
          {branchName}
        </span>
      )}
      {alsoOn.length > 0 && (
        <span className="px-1">
          {t('also continued on {devices}', {
            devices: new Intl.ListFormat(formatLocale()).format(alsoOn),
          })}
        </span>
      )}
      {message.author === 'model' && (
        <IconButton name={t('Compare replies')} size="tiny" onClick={() => setIsComparing(true)}>
          <Columns2Icon size={15} aria-hidden />
        </IconButton>
      )}
      {isComparing && (
        <CompareReplies
          chatId={message.chatId}
          ids={siblingIds}
          onClose={() => setIsComparing(false)}
        />
      )}
    </span>
  )
}

function StepButton({ message, step }: { message: VisibleMessage; step: Step }) {
  const { commands } = useChat()
  const siblingId = siblingBeside(message, step)
  const show = () => {
    if (siblingId === null) return
    focusPickerOf(siblingId, step)
    commands.showBranch(message.chatId, siblingId)
  }
  const Icon = step === -1 ? ChevronLeftIcon : ChevronRightIcon
  return (
    <IconButton
      name={step === -1 ? t('Previous branch') : t('Next branch')}
      aria-keyshortcuts={`Alt+Shift+${step === -1 ? BACK_KEY : ON_KEY}`}
      data-step={step}
      size="tiny"
      disabled={siblingId === null}
      onClick={show}
    >
      <Icon size={16} aria-hidden className="rtl:-scale-x-100" />
    </IconButton>
  )
}
