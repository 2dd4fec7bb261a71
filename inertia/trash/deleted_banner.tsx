import { Trash2Icon } from 'lucide-react'
import { useChat } from '~/chat/chat_context'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { restoreChats } from '~/sidebar/order_changes'
import { useMinute } from '~/sidebar/use_minute'
import { PurgeButton } from '~/trash/purge_button'
import { timeLeft } from '~/trash/time_left'
import { useTrashDays } from '~/trash/trash_days'
import { useUndo } from '~/undo/use_undo'

/** Above a chat that lies in the Trash: it can be read, and brought back. */
export function DeletedBanner({ chat }: { chat: { title: string; deletedAt: number | null } }) {
  const { chatId, openChat } = useChat()
  const { perform } = useUndo()
  const left = timeLeft(chat.deletedAt ?? 0, useTrashDays(), useMinute())
  if (chatId === null) return null
  return (
    <section
      aria-labelledby="deleted-chat"
      className="flex flex-wrap items-center justify-center gap-x-3 gap-y-2 border-b border-line bg-warning-soft px-4 py-2.5 text-sm"
    >
      <Trash2Icon size={16} aria-hidden className="shrink-0" />
      <h2 id="deleted-chat" className="font-medium">
        {t('This chat was deleted')}
      </h2>
      <p>{t('It can be read here: {left}.', { left })}</p>
      <Button
        size="small"
        look="solid"
        onClick={() => perform(restoreChats([{ id: chatId, title: chat.title }]))}
      >
        {t('Restore chat')}
      </Button>
      <PurgeButton
        chats={[{ id: chatId, title: chat.title }]}
        size="small"
        look="quiet"
        onPurged={() => openChat(null)}
      >
        {t('Delete for ever')}
      </PurgeButton>
    </section>
  )
}
