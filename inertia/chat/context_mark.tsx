import { EyeOffIcon, PinIcon } from 'lucide-react'
import type { VisibleMessage } from '~/chat/visible_message'
import { t } from '~/language/t'

const MARKS = {
  pinned: { Icon: PinIcon, text: t('Pinned into context') },
  excluded: { Icon: EyeOffIcon, text: t('Left out of context') },
}

/** On a message that models are told always, or never. */
export function ContextMark({ inContext }: Pick<VisibleMessage, 'inContext'>) {
  if (inContext === 'auto') return null
  const { Icon, text } = MARKS[inContext]
  return (
    <span className="flex items-center gap-1.5 px-2 text-xs">
      <Icon size={13} aria-hidden />
      {text}
    </span>
  )
}
