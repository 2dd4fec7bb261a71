import { RefreshCwIcon } from 'lucide-react'
import { useChat } from '~/chat/chat_context'
import type { VisibleMessage } from '~/chat/visible_message'
import { t } from '~/language/t'
import { useAskedAgain } from '~/pictures/ask_again'
import { Button } from '~/components/ui/button'

/** The same wish once more; what was made before stays as a branch beside it. */
export function DrawAgain({ message }: { message: VisibleMessage }) {
  const { commands, isReadOnly } = useChat()
  const asked = useAskedAgain(message)
  if (isReadOnly) return null
  return (
    <Button
      look="quiet"
      size="small"
      className="font-normal"
      onClick={() => commands.retryReply(message, asked)}
    >
      <RefreshCwIcon size={14} aria-hidden /> {t('Draw again')}
    </Button>
  )
}
