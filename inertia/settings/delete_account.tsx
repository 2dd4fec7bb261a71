import { leaveBrowser } from '~/accounts/sign_out'
import { useAccountForm } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { TextField } from '~/components/ui/text_field'
import { t } from '~/language/t'

/** What is typed here; the server asks for it in English. */
const WORD = t('delete')

/** One step, which no slip of the hand takes. `days`: in which signing in takes it back. */
export function DeleteAccount({ days }: { days: number }) {
  const { formProps, field, values, isClosed, words, submit } = useAccountForm(
    { word: '' },
    { path: '/settings/account/delete', onDone: leaveBrowser }
  )
  const isTyped = values.word.trim().toLowerCase() === WORD
  return (
    <form
      {...formProps}
      onSubmit={(event) => {
        event.preventDefault()
        if (isTyped) void submit({ word: 'delete' })
      }}
      aria-label={t('Delete account')}
      className="flex flex-col gap-3"
    >
      <p className="text-sm leading-relaxed text-muted">
        {t(
          'Your chats, your ways to sign in and everything else of yours are removed from this server, and your devices are signed out at once.'
        )}{' '}
        {graceWords(days)}
      </p>
      <TextField
        {...field('word')}
        label={t('Type “{word}” to confirm', { word: WORD })}
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

const graceWords = (days: number): string =>
  days === 0
    ? t('Nothing brings it back.')
    : t('If you sign in again within {count} days, it stays; after that nothing brings it back.', {
        count: days,
      })
