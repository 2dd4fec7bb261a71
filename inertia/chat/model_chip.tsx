import { ChevronDownIcon, TriangleAlertIcon } from 'lucide-react'
import { useChat } from '~/chat/chat_context'
import { ModelPicker } from '~/chat/later_parts'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { troubleWords } from '~/models/model_health'
import { servedBy } from '~/models/model_names'
import { troubleOf, useModelTroubles } from '~/models/use_model_troubles'
import { useAriaKeys } from '~/shortcuts/use_shortcuts'

/** Which model answers next; the choice of a chat holds until another one is made. */
export function ModelChip() {
  const { model, pickModel } = useChat()
  const troubles = useModelTroubles()
  const trouble = troubleOf(troubles, model)
  const warning = model.isGone
    ? t('No longer available')
    : trouble && `${servedBy(model)} ${troubleWords(trouble, troubles.now)}`
  const load = () => void ModelPicker.load().catch(() => {})
  return (
    <Button
      id="model-chip"
      look="quiet"
      size="small"
      aria-label={t('Model: {name}', { name: model.name })}
      aria-haspopup="dialog"
      aria-keyshortcuts={useAriaKeys('model.pick')}
      title={warning ?? undefined}
      className="min-w-0 shrink"
      onPointerEnter={load}
      onFocus={load}
      onClick={() => pickModel()}
    >
      {warning && (
        <TriangleAlertIcon
          size={14}
          aria-hidden
          className={model.isGone ? 'shrink-0 text-warning' : 'shrink-0 text-danger'}
        />
      )}
      <span className="truncate">{model.name}</span>
      <ChevronDownIcon size={14} aria-hidden className="shrink-0" />
    </Button>
  )
}
