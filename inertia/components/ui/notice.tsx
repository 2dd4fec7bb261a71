import { CircleAlertIcon, InfoIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '~/components/ui/class_names'

type NoticeProps = { tone?: 'calm' | 'warning' | 'danger'; children: ReactNode }

const TONES = {
  calm: { Icon: InfoIcon, look: 'bg-accent-soft' },
  warning: { Icon: CircleAlertIcon, look: 'bg-warning-soft' },
  danger: { Icon: CircleAlertIcon, look: 'bg-danger-soft text-danger' },
}

/** Something to know before one goes on. Said at once by screen readers unless it is calm. */
export function Notice({ tone = 'calm', children }: NoticeProps) {
  const { Icon, look } = TONES[tone]
  return (
    <div
      role={tone === 'calm' ? 'status' : 'alert'}
      className={classNames(
        'flex items-start gap-2.5 rounded-xl px-4 py-3 text-sm leading-relaxed',
        look
      )}
    >
      <Icon size={18} aria-hidden className="mt-0.5 shrink-0" />
      <div>{children}</div>
    </div>
  )
}
