import { leaveBrowser } from '~/accounts/sign_out'
import { useAccountForm } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { TextField } from '~/components/ui/text_field'

/** One step, which no slip of the hand takes. `days`: in which signing in takes it back. */
export function DeleteAccount({ days }: { days: number }) {
  const { formProps, field, values, isClosed, words } = useAccountForm(
    { word: '' },
    { path: '/settings/account/delete', onDone: leaveBrowser }
  )
  const isTyped = values.word.trim().toLowerCase() === 'delete'
  return (
    <form {...formProps} aria-label="Delete account" className="flex flex-col gap-3">
      <p className="text-sm leading-relaxed text-muted">
        Your chats, your ways to sign in and everything else of yours are removed from this server,
        and your devices are signed out at once. {graceWords(days)}
      </p>
      <TextField
        {...field('word')}
        label="Type “delete” to confirm"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      {words && <Notice tone="danger">{words}</Notice>}
      <div>
        <Button type="submit" look="danger" disabled={isClosed || !isTyped}>
          Delete my account
        </Button>
      </div>
    </form>
  )
}

function graceWords(days: number): string {
  if (days === 0) return 'Nothing brings it back.'
  const time = days === 1 ? 'a day' : `${days} days`
  return `If you sign in again within ${time}, it stays; after that nothing brings it back.`
}
