import { useEffect, useState } from 'react'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'
import { tellSessionIsNew } from '~/sync/local_stores'
import { PasskeyChallenge } from '~/accounts/passkey_challenge'
import { canUsePasskeys } from '~/accounts/passkeys'
import { goTo, useAccountForm } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { PasswordField } from '~/components/ui/password_field'
import { TextField } from '~/components/ui/text_field'

type Props = { login: string | null; minLength: number; passkeyHost: string | null }

/** Another password, or a first one. Who has forgotten the present one may use a passkey in its place. */
export function PasswordChange({ login, minLength, passkeyHost }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [isDone, setDone] = useState(false)
  if (!isOpen)
    return (
      <div className="flex flex-col items-start gap-3">
        {login && (
          <p className="text-sm text-muted">
            <Sentence
              words={t('You sign in as <login>.')}
              parts={{ login: <bdi className="text-ink">{login}</bdi> }}
            />
          </p>
        )}
        <Button onClick={() => setOpen(true)}>
          {login || isDone ? t('Change password') : t('Set a password')}
        </Button>
        <span role="status" className="text-sm text-muted empty:absolute">
          {isDone ? t('The new password is set. Your other devices are signed out.') : ''}
        </span>
      </div>
    )
  const close = (done: boolean) => {
    setOpen(false)
    setDone(done)
  }
  return <PasswordForm {...{ login, minLength, passkeyHost }} onClose={close} />
}

function PasswordForm({
  login,
  minLength,
  passkeyHost,
  onClose,
}: Props & { onClose: (done: boolean) => void }) {
  const form = useAccountForm(
    { current: '', login: login ?? '', password: '' },
    {
      path: '/settings/account/password',
      minLength,
      onDone: () => {
        tellSessionIsNew()
        onClose(true)
      },
    }
  )
  const { formProps, field, fieldError, submit, isBusy, isClosed, words } = form
  const withPasskey = async () => {
    const answer = await new PasskeyChallenge('/settings/account/confirm').answer()
    if (answer) await submit({ answer })
  }
  const needsProof = fieldError('proof') !== undefined
  useEffect(() => {
    if (needsProof) goTo({ to: '/sign-in?return_to=/settings/account' })
  }, [needsProof])
  return (
    <form {...formProps} aria-label={t('Change password')} className="flex flex-col gap-4">
      {login === null ? (
        <TextField
          {...field('login')}
          dir="auto"
          label={t('E-mail or username')}
          autoComplete="username"
        />
      ) : (
        <>
          {/* for password managers, which want to know whose password it is */}
          <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
          <PasswordField
            {...field('current')}
            label={t('Present password')}
            autoComplete="current-password"
          />
        </>
      )}
      <PasswordField
        {...field('password')}
        label={t('New password')}
        hint={t('At least {minLength} characters: a few words in a row, for example.', {
          minLength,
        })}
        autoComplete="new-password"
      />
      {words && <Notice tone="danger">{words}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="solid" disabled={isClosed}>
          {isBusy ? t('Saving…') : t('Set password')}
        </Button>
        {passkeyHost && canUsePasskeys(passkeyHost) && (
          <Button disabled={isClosed} onClick={() => void withPasskey()}>
            {t('Confirm with a passkey instead')}
          </Button>
        )}
        <Button look="quiet" onClick={() => onClose(false)}>
          {t('Cancel')}
        </Button>
      </div>
    </form>
  )
}
