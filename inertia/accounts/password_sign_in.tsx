import { goTo, useAccountForm } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { PasswordField } from '~/components/ui/password_field'
import { TextField } from '~/components/ui/text_field'
import { t } from '~/language/t'

/** The local way in. `webauthn` lets the browser offer passkeys where it offers names. */
export function PasswordSignIn({ returnTo }: { returnTo: string }) {
  const { formProps, field, isBusy, isClosed, words } = useAccountForm(
    { login: '', password: '', return_to: returnTo },
    { path: '/sign-in/local', onDone: goTo }
  )
  return (
    <form {...formProps} aria-label={t('Sign in with a password')} className="flex flex-col gap-4">
      <TextField
        {...field('login')}
        dir="auto"
        label={t('E-mail or username')}
        autoComplete="username webauthn"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <PasswordField {...field('password')} label={t('Password')} autoComplete="current-password" />
      {words && <Notice tone="danger">{words}</Notice>}
      <Button type="submit" look="solid" size="wide" disabled={isClosed}>
        {isBusy ? t('Signing in…') : t('Sign in')}
      </Button>
    </form>
  )
}
