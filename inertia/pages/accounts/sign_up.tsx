import { fieldWords } from '~/accounts/form_errors'
import { goTo, useAccountForm } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { PasswordField } from '~/components/ui/password_field'
import { TextField } from '~/components/ui/text_field'
import { t } from '~/language/t'
import { SignInPage, TextLink } from '~/layouts/sign_in_page'

export type SignUpProps = {
  returnTo: string
  /** Whether an account can be made, or the code of what is in the way. */
  door: 'open' | 'closed' | 'invite_needed' | 'invite_invalid'
  invite: string | null
  isFirst: boolean
  isGuest: boolean
  minLength: number
}

export default function SignUp(props: SignUpProps) {
  const { returnTo, door, isFirst, isGuest } = props
  const signIn = `/sign-in?return_to=${encodeURIComponent(returnTo)}`
  return (
    <SignInPage
      title={t('Create an account')}
      intro={
        isGuest ? t('Your chats stay as they are, and open on your other devices, too.') : undefined
      }
      foot={
        <p>
          {t('You have an account?')} <TextLink href={signIn}>{t('Sign in')}</TextLink>
        </p>
      }
    >
      {door === 'open' && isFirst && (
        <Notice>
          {t('This is the first account of this installation: it becomes the administrator.')}
        </Notice>
      )}
      {door === 'open' ? (
        <SignUpForm {...props} />
      ) : (
        <Notice tone="warning">{fieldWords(door)}</Notice>
      )}
    </SignInPage>
  )
}

function SignUpForm({ returnTo, invite, minLength }: SignUpProps) {
  const { formProps, field, fieldError, isBusy, isClosed, words } = useAccountForm(
    { login: '', password: '', invite: invite ?? '', return_to: returnTo },
    { path: '/sign-up', minLength, onDone: goTo }
  )
  const inviteError = fieldError('invite')
  return (
    <form {...formProps} aria-label={t('Create an account')} className="flex flex-col gap-4">
      <TextField
        {...field('login')}
        dir="auto"
        label={t('E-mail or username')}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <PasswordField
        {...field('password')}
        label={t('Password')}
        hint={t('At least {minLength} characters: a few words in a row, for example.', {
          minLength,
        })}
        autoComplete="new-password"
      />
      {(words ?? inviteError) && <Notice tone="danger">{words ?? inviteError}</Notice>}
      <Button type="submit" look="solid" size="wide" disabled={isClosed}>
        {isBusy ? t('Creating…') : t('Create account')}
      </Button>
    </form>
  )
}
