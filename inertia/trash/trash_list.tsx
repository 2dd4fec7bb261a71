import { ArchiveRestoreIcon, Trash2Icon } from 'lucide-react'
import { useRef } from 'react'
import { chatPath } from '~/chat/chat_location'
import { Button } from '~/components/ui/button'
import { classNames } from '~/components/ui/class_names'
import { useWindow } from '~/components/use_window'
import { t } from '~/language/t'
import { ListNote } from '~/sidebar/list_note'
import { restoreChats } from '~/sidebar/order_changes'
import { useMinute } from '~/sidebar/use_minute'
import { useRowHeight } from '~/sidebar/use_row_height'
import { PurgeButton } from '~/trash/purge_button'
import { type DeletedChat, useDeletedChats } from '~/trash/trash_query'
import { timeLeft } from '~/trash/time_left'
import { useTrashDays } from '~/trash/trash_days'
import { useUndo } from '~/undo/use_undo'

type TrashListProps = {
  currentId: string | null
  /** null: none, a new one. */
  onOpen: (chatId: string | null) => void
  onBack: () => void
}

/** Deleted chats, until the server lets them go. */
export function TrashList({ currentId, onOpen, onBack }: TrashListProps) {
  const chats = useDeletedChats()
  const days = useTrashDays()
  const now = useMinute()
  const { perform } = useUndo()
  const scroller = useRef<HTMLElement>(null)
  const probe = useRef<HTMLDivElement>(null)
  const rowPx = useRowHeight(probe)
  /** What is gone for good cannot stay open, and what had the focus may be gone, too. */
  const left = (gone: readonly DeletedChat[]) => {
    if (gone.some(({ id }) => id === currentId)) onOpen(null)
    scroller.current?.focus()
  }
  const { from, to } = useWindow(scroller, chats.length, rowPx)
  return (
    <>
      {chats.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 px-3 pb-2">
          <p className="w-full px-2 text-xs leading-relaxed text-muted">
            {t('Deleted chats stay for {count} days.', { count: days })}
          </p>
          <Button size="small" onClick={() => perform(restoreChats(chats))}>
            {t('Restore all')}
          </Button>
          <PurgeButton chats={chats} size="small" look="quiet" onPurged={() => left(chats)}>
            {t('Delete all for ever')}
          </PurgeButton>
        </div>
      )}
      <nav
        ref={scroller}
        aria-label={t('Trash')}
        tabIndex={-1}
        className="min-h-0 grow overflow-y-auto overscroll-contain px-3 pb-4"
      >
        <div ref={probe} aria-hidden className="invisible absolute h-9 pointer-coarse:h-11" />
        {chats.length === 0 ? (
          <ListNote
            text={t('The Trash is empty.')}
            action={t('Back to your chats')}
            onAction={onBack}
          />
        ) : (
          <ul className="relative" style={{ height: chats.length * rowPx }}>
            {chats.slice(from, to).map((chat, index) => (
              <li
                key={chat.id}
                aria-setsize={chats.length}
                aria-posinset={from + index + 1}
                className="absolute inset-x-0 py-px"
                style={{ top: (from + index) * rowPx, height: rowPx }}
              >
                <TrashRow
                  chat={chat}
                  left={timeLeft(chat.deletedAt, days, now)}
                  isCurrent={chat.id === currentId}
                  onOpen={onOpen}
                  onRestore={() => perform(restoreChats([chat]))}
                  onPurged={() => left([chat])}
                />
              </li>
            ))}
          </ul>
        )}
      </nav>
    </>
  )
}

type TrashRowProps = {
  chat: DeletedChat
  left: string
  isCurrent: boolean
  onOpen: (chatId: string) => void
  onRestore: () => void
  onPurged: () => void
}

function TrashRow({ chat, left, isCurrent, onOpen, onRestore, onPurged }: TrashRowProps) {
  const title = chat.title || t('Untitled chat')
  return (
    <div
      className={classNames(
        'flex h-full items-center rounded-lg hover:bg-hover',
        isCurrent && 'bg-hover'
      )}
    >
      <a
        href={chatPath(chat.id)}
        aria-current={isCurrent ? 'page' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          onOpen(chat.id)
        }}
        className="flex h-full min-w-0 grow items-center gap-2 rounded-lg px-2 text-sm"
      >
        <span dir="auto" className="min-w-0 truncate">
          {title}
        </span>
        <span className="ms-auto shrink-0 text-xs text-muted">{left}</span>
      </a>
      <Button
        look="quiet"
        size="tiny"
        aria-label={t('Restore “{title}”', { title })}
        title={t('Restore')}
        onClick={onRestore}
      >
        <ArchiveRestoreIcon size={16} aria-hidden />
      </Button>
      <PurgeButton
        chats={[chat]}
        onPurged={onPurged}
        look="quiet"
        size="tiny"
        aria-label={t('Delete “{title}” for ever', { title })}
        title={t('Delete for ever')}
      >
        <Trash2Icon size={16} aria-hidden />
      </PurgeButton>
    </div>
  )
}
