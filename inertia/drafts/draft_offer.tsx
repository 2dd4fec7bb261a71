import { useAui } from '@assistant-ui/react'
import { XIcon } from 'lucide-react'
import { useChat } from '~/chat/chat_context'
import { Button } from '~/components/ui/button'
import { IconButton } from '~/components/ui/icon_button'
import { dropOffer, useDraftOffer } from '~/drafts/use_draft_sync'
import { usePersonFiles } from '~/files/person_files'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'
import { useUndo } from '~/undo/use_undo'

/** Another device has written something else in this field: it waits here, and takes the place of nothing unasked. */
export function DraftOffer() {
  const { chatId } = useChat()
  const { stack } = useUndo()
  const offer = useDraftOffer(chatId)
  const { composer } = useAui()
  const attached = usePersonFiles().draft(chatId)
  if (!offer) return null
  const use = () => {
    const before = { text: composer.getState().text, files: attached.now.get().files }
    const show = ({ text, files }: typeof before) => {
      composer.setText(text)
      attached.replace(files)
    }
    show({ text: offer.text, files: offer.files ?? [] })
    dropOffer()
    const undo = () => show(before)
    stack.offer(t('Draft'), t('Your words gave way to the other draft'), undo)
  }
  return (
    <div
      role="status"
      aria-label={t('Draft of another device')}
      className="mb-2 flex items-center gap-2 rounded-2xl border border-line bg-raised py-1 ps-4 pe-1 text-sm"
    >
      <p className="min-w-0 grow truncate text-muted">
        <Sentence
          words={t('Draft from <device>: “<text>”')}
          parts={{ device: offer.device, text: <bdi>{offer.text.slice(0, 200)}</bdi> }}
        />
      </p>
      <Button size="small" onClick={use}>
        {t('Use it')}
      </Button>
      <IconButton name={t('Close')} size="tiny" onClick={dropOffer}>
        <XIcon size={16} aria-hidden />
      </IconButton>
    </div>
  )
}
