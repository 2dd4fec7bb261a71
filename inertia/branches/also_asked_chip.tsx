import { PlusIcon } from 'lucide-react'
import { useAlsoAsked } from '~/branches/also_asked'
import { useChat } from '~/chat/chat_context'
import { Button } from '~/components/ui/button'
import { Tooltip } from '~/components/ui/tooltip'
import { t } from '~/language/t'

/** Beside the chosen model: further ones that answer the same. On a phone the picker of the model leads there. */
export function AlsoAskedChip() {
  const { chatId, model, pickModel } = useChat()
  const { models } = useAlsoAsked(chatId, model.id)
  const name = t('Ask further models, too')
  return (
    <Tooltip text={name}>
      <Button
        look="quiet"
        size="small"
        aria-label={
          models.length > 0
            ? t('Ask further models, too: {count} chosen', { count: models.length })
            : name
        }
        aria-haspopup="dialog"
        className="px-2 tabular-nums max-md:hidden"
        onClick={() =>
          pickModel({ title: t('Ask several models'), currentId: model.id, isSeveral: true })
        }
      >
        <PlusIcon size={15} aria-hidden className={models.length > 0 ? '-me-1.5' : ''} />
        {models.length > 0 && models.length}
      </Button>
    </Tooltip>
  )
}
