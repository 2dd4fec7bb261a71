import { FastForwardIcon } from 'lucide-react'
import { useChat } from '~/chat/chat_context'
import type { VisibleMessage } from '~/chat/visible_message'
import { Button, type ButtonProps } from '~/components/ui/button'
import { t } from '~/language/t'
import { askedOf } from '~/models/asked'
import { useModelList } from '~/models/model_list'

type ContinueButtonProps = { message: VisibleMessage; look?: ButtonProps['look'] }

/** Has the same model go on from the text that is there; the reply that was cut off stays as a branch. */
export function ContinueButton({ message, look }: ContinueButtonProps) {
  const { commands, asked, isReadOnly } = useChat()
  const { models } = useModelList()
  const same = models.find(({ id }) => id === message.model)
  const goOn = () =>
    commands.retryReply(message, same ? askedOf(same) : asked, { continues: message.id })
  if (isReadOnly) return null
  return (
    <Button look={look ?? 'outline'} size={look === 'quiet' ? 'small' : 'text'} onClick={goOn}>
      <FastForwardIcon size={15} aria-hidden className="rtl:-scale-x-100" />
      {t('Continue')}
    </Button>
  )
}
