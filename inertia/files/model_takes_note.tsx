import { useChat } from '~/chat/chat_context'
import { takesWords } from '~/files/model_takes'
import { usePersonFiles } from '~/files/person_files'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { usePictureWish } from '~/pictures/use_picture_wish'
import { useObserved } from '~/sync/observed'

/** Before sending, and not after: a model that cannot take what is attached. */
export function ModelTakesNote() {
  const { chatId, model, pickModel } = useChat()
  const { files } = useObserved(usePersonFiles().draft(chatId).now)
  const asked = usePictureWish()?.model ?? model
  const words = takesWords(asked, files)
  if (words === null) return null
  return (
    <div
      role="status"
      aria-label={t('Files and the model')}
      className="mx-2.5 mt-2.5 flex animate-appear flex-wrap items-center gap-x-2 gap-y-1 rounded-xl bg-warning-soft py-1 ps-3 pe-1 text-sm"
    >
      <p className="grow py-1.5 leading-snug wrap-anywhere">{words}</p>
      <Button size="small" onClick={() => pickModel()}>
        {t('Choose another model')}
      </Button>
    </div>
  )
}
