import { type KeyboardEvent, useState } from 'react'
import { MAX_TITLE_CHARS } from '#shared/limits'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

type FieldProps = {
  name: string | null
  onSave: (name: string | null) => void
}

/** Names a branch; an empty name takes it away. */
export function BranchNameField({ name, onSave }: FieldProps) {
  const [text, setText] = useState(name ?? '')
  const save = () => onSave(text.trim() || null)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) save()
  }
  return (
    <div className="flex h-10 items-center gap-2 px-3">
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for just now
        autoFocus
        dir="auto"
        aria-label={t('Name of the branch')}
        placeholder={t('Name of the branch')}
        maxLength={MAX_TITLE_CHARS}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-9 min-w-0 grow rounded-lg border border-line-strong bg-canvas px-3 text-base outline-none focus:border-accent md:text-sm"
      />
      <Button look="solid" size="small" onClick={save}>
        {t('Save')}
      </Button>
    </div>
  )
}
