import {
  ArrowUpIcon,
  ChevronDownIcon,
  ChevronUpIcon,
  GripVerticalIcon,
  PencilIcon,
  XIcon,
} from 'lucide-react'
import type { CSSProperties, HTMLAttributes, KeyboardEvent, ReactNode } from 'react'
import { classNames } from '~/components/ui/class_names'
import { IconButton } from '~/components/ui/icon_button'
import { t } from '~/language/t'
import { goesAlong } from '~/queue/goes_along'
import type { QueuedRow } from '~/queue/queue_query'

type QueueItemProps = {
  item: QueuedRow
  place: number
  count: number
  sendWords: string
  isDragged: boolean
  /** The server has not acknowledged it. */
  isUnsent: boolean
  style: CSSProperties | undefined
  grip: HTMLAttributes<HTMLElement>
  /** In place of the text. */
  editor: ReactNode
  onEdit: () => void
  onMove: (index: number) => void
  onSend: () => void
  onRemove: () => void
}

const nearOnly =
  'opacity-0 group-focus-within/queued:not-disabled:opacity-100 group-hover/queued:not-disabled:opacity-100 disabled:opacity-0 pointer-coarse:opacity-100 pointer-coarse:disabled:opacity-45'

/** One message that waits. Alt with the arrow keys moves it, wherever in it the focus is. */
export function QueueItem({
  item,
  place,
  count,
  isDragged,
  isUnsent,
  style,
  editor,
  ...rest
}: QueueItemProps) {
  const { grip, sendWords, onEdit, onMove, onSend, onRemove } = rest
  const moveByKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!step || !event.altKey || place + step < 0 || place + step >= count) return
    event.preventDefault()
    onMove(place + step)
  }
  const along = goesAlong(item)
  return (
    <li
      data-queued-id={item.id}
      data-state={isUnsent ? 'sending' : 'sent'}
      style={style}
      onKeyDown={moveByKey}
      className={classNames(
        'group/queued relative flex flex-wrap items-start gap-x-1 rounded-lg bg-raised px-1 py-0.5 md:flex-nowrap',
        isDragged ? 'shadow-float' : 'hover:bg-hover',
        style && !isDragged && 'transition-transform'
      )}
    >
      {count > 1 && (
        <span
          {...grip}
          aria-hidden
          className="flex size-8 shrink-0 cursor-grab touch-none items-center justify-center text-muted active:cursor-grabbing pointer-coarse:h-11"
        >
          <GripVerticalIcon size={15} />
        </span>
      )}
      {editor || (
        <>
          <p dir="auto" className="min-w-0 flex-1 px-1 py-1 text-sm leading-6 wrap-anywhere">
            <span className="line-clamp-2 whitespace-pre-wrap">{item.text.slice(0, 500)}</span>
            {along && (
              <span dir="auto" className="block text-xs text-muted">
                {along}
              </span>
            )}
          </p>
          <span className="flex items-center max-md:w-full max-md:justify-end">
            {count > 1 && (
              <>
                <IconButton
                  name={t('Move up (Alt+Up)')}
                  size="tiny"
                  className={nearOnly}
                  disabled={place === 0}
                  onClick={() => onMove(place - 1)}
                >
                  <ChevronUpIcon size={16} aria-hidden />
                </IconButton>
                <IconButton
                  name={t('Move down (Alt+Down)')}
                  size="tiny"
                  className={nearOnly}
                  disabled={place === count - 1}
                  onClick={() => onMove(place + 1)}
                >
                  <ChevronDownIcon size={16} aria-hidden />
                </IconButton>
              </>
            )}
            <IconButton name={t('Edit')} size="tiny" onClick={onEdit}>
              <PencilIcon size={15} aria-hidden />
            </IconButton>
            <IconButton name={sendWords} size="tiny" onClick={onSend}>
              <ArrowUpIcon size={16} aria-hidden />
            </IconButton>
            <IconButton name={t('Remove')} size="tiny" onClick={onRemove}>
              <XIcon size={16} aria-hidden />
            </IconButton>
          </span>
        </>
      )}
    </li>
  )
}
