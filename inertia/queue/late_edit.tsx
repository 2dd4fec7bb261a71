import { useAui } from '@assistant-ui/react'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

/** Words for a message that was sent or removed before they were saved: nobody's words get lost. */
export function LateEdit({ text, onDone }: { text: string; onDone: () => void }) {
  const { composer } = useAui()
  const keep = () => {
    composer.setText([composer.getState().text, text].filter(Boolean).join('\n\n'))
    onDone()
    document.getElementById('message')?.focus()
  }
  return (
    <div role="status" className="flex flex-wrap items-center gap-2 ps-3 text-xs text-muted">
      <span className="grow">{t('It was sent or removed before you were done.')}</span>
      <Button size="small" onClick={keep}>
        {t('Put my words into the field')}
      </Button>
      <Button look="quiet" size="small" onClick={onDone}>
        {t('Discard')}
      </Button>
    </div>
  )
}
