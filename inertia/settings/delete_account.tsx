import { leaveBrowser } from '~/accounts/sign_out'
import { useAccountForm } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { TextField } from '~/components/ui/text_field'
import { t } from '~/language/t'

/** One step, which no slip of the hand takes. `days`: in which signing in takes it back. */
export function DeleteAccount({ days }: { days: number }) {
  const { formProps, field, values, isClosed, words } = useAccountForm(
    { word: '' },
    { path: '/settings/account/delete', onDone: leaveBrowser }
  )
  const isTyped = values.word.trim().toLowerCase() === 'delete'
  return (
    <form {...formProps} aria-label={t('Delete account')} className="flex flex-col gap-3">
      <p className="text-sm leading-relaxed text-muted">
        {t(
          'Your chats, your ways to sign in and everything else of yours are removed from this server, and your devices are signed out at once. {days}',
          { days: graceWords(days) }
        )}
      </p>
      <TextField
        {...field('word')}
        label={t('Type “delete” to confirm')}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      {words && <Notice tone="danger">{words}</Notice>}
      <div>
        <Button type="submit" look="danger" disabled={isClosed || !isTyped}>
          {t('Delete my account')}
        </Button>
      </div>
    </form>
  )
}

function graceWords(days: number): string {
  if (days === 0) return t('Nothing brings it back.')
  const time = days === 1 ? t('a day') : `${days} days`
  return `If you sign in again within ${time}, it stays; after that nothing brings it back.`
}
