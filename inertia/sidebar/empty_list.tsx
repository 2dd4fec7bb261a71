import { t } from '~/language/t'
import { ListNote } from '~/sidebar/list_note'
import { useSyncStatus } from '~/sync/use_sync_status'

type EmptyListProps = {
  isArchive: boolean
  isFiltered: boolean
  onBack: () => void
  onNew: () => void
  onClear: () => void
}

/** What the list says instead of chats. */
export function EmptyList({ isArchive, isFiltered, onBack, onNew, onClear }: EmptyListProps) {
  const { state } = useSyncStatus()
  const isOffline = state === 'offline' || state === 'waiting'
  return (
    <nav aria-label={isArchive ? t('Archive') : t('Chats')} className="min-h-0 grow px-3">
      {isFiltered ? (
        <ListNote
          text={t('No chat here is called that.')}
          action={t('Show all chats')}
          onAction={onClear}
        />
      ) : isArchive ? (
        <ListNote
          text={t('Nothing is archived. What you archive leaves the list and keeps everything.')}
          action={t('Back to your chats')}
          onAction={onBack}
        />
      ) : (
        <ListNote
          text={
            isOffline
              ? t(
                  'You are offline. Chats that you begin now are listed here at once, and answered when you are back.'
                )
              : t(
                  'Your chats will be listed here. They are kept in this browser and on your server.'
                )
          }
          action={t('Write the first one')}
          onAction={onNew}
        />
      )}
    </nav>
  )
}
