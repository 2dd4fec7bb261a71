import { useChat } from '~/chat/chat_context'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { useSyncStatus } from '~/sync/use_sync_status'

/** The address names a chat that this browser does not have. */
export function ChatAbsent() {
  const { openChat } = useChat()
  const { state } = useSyncStatus()
  const isLooking = state === 'syncing'
  return (
    <div className="m-auto flex max-w-sm flex-col items-center gap-3 p-6 text-center">
      <h2 className="text-lg font-semibold">
        {isLooking ? t('Looking for this chat') : t('This chat is not on this device')}
      </h2>
      <p className="text-sm leading-relaxed text-muted">
        {isLooking
          ? t('It may still be on its way from the server.')
          : state === 'offline' || state === 'waiting'
            ? t('It may come when you are online again, or it belongs to somebody else.')
            : t(
                'The link may be wrong, its time in the Trash may be over, or it belongs to somebody else. Your own chats are in the list.'
              )}
      </p>
      {!isLooking && (
        <Button look="solid" onClick={() => openChat(null)}>
          {t('Begin a new chat')}
        </Button>
      )}
    </div>
  )
}
