import { useChat } from '~/chat/chat_context'
import { Button } from '~/components/ui/button'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'

/** The model of this chat is not offered any more: it is named, and the one most like it is a click away. */
export function ModelGoneNote() {
  const { model, chooseModel, pickModel } = useChat()
  if (!model.isGone) return null
  const { replacement } = model
  return (
    <div role="status" className="measure animate-appear px-3 pb-2 md:px-6">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 rounded-2xl bg-warning-soft px-4 py-1.5 text-sm sm:pe-1.5">
        <p className="grow basis-full py-1 leading-snug sm:basis-0">
          <Sentence
            words={t('<name> is no longer available.')}
            parts={{ name: <strong className="font-semibold">{model.name}</strong> }}
          />
        </p>
        {replacement && (
          <Button size="small" onClick={() => chooseModel(replacement)}>
            {t('Use {name}', { name: replacement.name })}
          </Button>
        )}
        <Button look="quiet" size="small" onClick={() => pickModel()}>
          {t('Choose another')}
        </Button>
      </div>
    </div>
  )
}
