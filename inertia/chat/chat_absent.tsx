import { useChat } from '~/chat/chat_context'
import { Button } from '~/components/ui/button'
import { useSyncStatus } from '~/sync/use_sync_status'

/** The address names a chat that this browser does not have, or one that was deleted. */
export function ChatAbsent({ deleted }: { deleted: { title: string } | undefined }) {
  const { chatId, commands } = useChat()
  const { state } = useSyncStatus()
  const isLooking = !deleted && state === 'syncing'
  return (
    <div className="m-auto flex max-w-sm flex-col items-center gap-3 p-6 text-center">
      <h2 className="text-lg font-semibold">
        {deleted
          ? 'This chat was deleted'
          : isLooking
            ? 'Looking for this chat'
            : 'This chat is not on this device'}
      </h2>
      <p className="text-sm leading-relaxed text-muted">
        {deleted
          ? `“${deleted.title}” can be brought back with everything in it.`
          : isLooking
            ? 'It may still be on its way from the server.'
            : state === 'offline' || state === 'waiting'
              ? 'It may come when you are online again, or it belongs to somebody else.'
              : 'The link may be wrong, or it belongs to somebody else. Your own chats are in the list.'}
      </p>
      {deleted && chatId !== null && (
        <Button look="solid" onClick={() => commands.restoreChat(chatId)}>
          Restore chat
        </Button>
      )}
    </div>
  )
}
