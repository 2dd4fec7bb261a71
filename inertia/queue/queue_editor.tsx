import { type KeyboardEvent, type SubmitEvent, useEffect, useRef } from 'react'
import { MAX_MESSAGE_CHARS } from '#shared/limits'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

type QueueEditorProps = {
  text: string
  onChange: (text: string) => void
  onSave: () => void
  onCancel: () => void
}

/** A message that waits, in other words. */
export function QueueEditor({ text, onChange, onSave, onCancel }: QueueEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const excess = text.length - MAX_MESSAGE_CHARS
  const isSavable = text.trim() !== '' && excess <= 0
  useEffect(() => field.current?.focus(), [])

  const save = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault()
    if (isSavable) onSave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const saves = matchMedia('(pointer: fine)').matches && !event.shiftKey
    if (event.key === 'Enter' && saves) save(event)
    if (event.key !== 'Escape') return
    event.preventDefault()
    onCancel()
  }
  return (
    <form
      aria-label={t('Edit queued message')}
      onSubmit={save}
      className="flex grow flex-col gap-1.5"
    >
      <textarea
        ref={field}
        dir="auto"
        aria-label={t('Queued message')}
        aria-invalid={excess > 0}
        value={text}
        rows={Math.min(6, text.split('\n').length)}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        className="field-sizing-content max-h-[30dvh] w-full resize-none rounded-lg border border-line-strong bg-canvas px-2.5 py-1.5 text-sm leading-6 outline-none focus-visible:border-accent"
      />
      <div className="flex items-center justify-end gap-2">
        {excess > 0 && (
          <p role="alert" className="grow text-xs text-danger">
            {t('Too long by {count, number} characters.', { count: excess })}
          </p>
        )}
        <Button size="small" onClick={onCancel}>
          {t('Cancel')}
        </Button>
        <Button size="small" look="solid" type="submit" disabled={!isSavable}>
          {t('Save')}
        </Button>
      </div>
    </form>
  )
}
