import { useState } from 'react'
import { useAccountForm } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { TextField } from '~/components/ui/text_field'
import { t } from '~/language/t'

/** How kamba calls somebody; it need not be there. */
export function PersonName({ name }: { name: string | null }) {
  const [saved, setSaved] = useState(name ?? '')
  const { formProps, field, values, isClosed, words } = useAccountForm(
    { name: name ?? '' },
    { path: '/settings/account/name', onDone: () => setSaved(values.name) }
  )
  const isSame = values.name === saved
  return (
    <form {...formProps} aria-label={t('Your name')} className="flex flex-col gap-3">
      <TextField
        {...field('name')}
        label={t('Name')}
        autoComplete="name"
        maxLength={100}
        dir="auto"
      />
      {words && <Notice tone="danger">{words}</Notice>}
      <div className="flex items-center gap-3">
        <Button type="submit" disabled={isClosed || isSame}>
          {t('Save name')}
        </Button>
        <span role="status" className="text-sm text-muted">
          {isSame && saved !== (name ?? '') ? t('Saved') : ''}
        </span>
      </div>
    </form>
  )
}
