import { ChevronDownIcon } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '~/components/ui/button'
import { later } from '~/components/later'
import { t } from '~/language/t'
import { useModelList } from '~/models/model_list'
import { modelName } from '~/models/model_names'

const ModelPicker = later(() => import('~/models/model_picker'))

type ChosenModelFieldProps = {
  name: string
  modelId: string | null
  /** What is taken when nothing is chosen. */
  otherwise: string
  onChoose: (modelId: string | null) => void
}

/** Shows a model that was chosen for something, and the picker to choose another. */
export function ChosenModelField({ name, modelId, otherwise, onChoose }: ChosenModelFieldProps) {
  const { models, isComplete } = useModelList()
  const [isPicking, setPicking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const isGone = modelId !== null && isComplete && models.every(({ id }) => id !== modelId)
  const shown = modelId === null ? t('Automatic') : modelName(models, modelId)
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex items-center gap-1">
        <Button
          ref={button}
          aria-label={`${name}: ${shown}`}
          aria-haspopup="dialog"
          className="min-w-0 shrink"
          onClick={() => setPicking(true)}
        >
          <span className="truncate">{shown}</span>
          <ChevronDownIcon size={15} aria-hidden className="shrink-0" />
        </Button>
        {modelId !== null && (
          <Button
            look="quiet"
            aria-label={t('Reset: {name}', { name })}
            onClick={() => onChoose(null)}
          >
            {t('Reset')}
          </Button>
        )}
      </div>
      {isGone && (
        <p className="text-sm text-warning">
          {t('It is no longer available. Choose another, or let it be automatic.')}
        </p>
      )}
      {modelId === null && <p className="text-sm leading-relaxed text-muted">{otherwise}</p>}
      {isPicking && (
        <ModelPicker
          title={name}
          currentId={modelId ?? ''}
          onChoose={({ id }) => {
            onChoose(id)
            setPicking(false)
          }}
          onClose={() => setPicking(false)}
          onClosed={() => button.current?.focus()}
        />
      )}
    </div>
  )
}
