import type { AccountNotice as NoticeProps } from '#shared/account_notice'
import type { ShownProvider } from '#shared/identity_provider'
import { AccountNotice } from '~/accounts/account_notice'
import { GoOnWithout } from '~/accounts/go_on_without'
import { PasskeySignIn } from '~/accounts/passkey_sign_in'
import { PasswordSignIn } from '~/accounts/password_sign_in'
import { ProviderButtons } from '~/accounts/provider_buttons'
import { WaitingNotice } from '~/accounts/waiting_notice'
import { Notice } from '~/components/ui/notice'
import { t } from '~/language/t'
import { Or, SignInPage, TextLink } from '~/layouts/sign_in_page'

export type SignInProps = {
  returnTo: string
  visitor: 'stranger' | 'guest' | 'account' | 'ended'
  notice: NoticeProps | null
  providers: ShownProvider[]
  hasLocal: boolean
  passkeyHost: string
  canSignUp: boolean
  /** Nobody has an account here yet. */
  isFirst: boolean
  mayGoOn: boolean
}

export default function SignIn(props: SignInProps) {
  const {
    returnTo,
    visitor,
    notice,
    providers,
    hasLocal,
    passkeyHost,
    canSignUp,
    isFirst,
    mayGoOn,
  } = props
  const signUp = `/sign-up?return_to=${encodeURIComponent(returnTo)}`
  return (
    <SignInPage
      title={visitor === 'account' ? t('Confirm that it is you') : t('Sign in')}
      intro={visitor === 'guest' ? t('The chats of this browser come with you.') : undefined}
      foot={
        <>
          {canSignUp && visitor !== 'account' && (
            <p>
              {isFirst ? t('Nobody has an account here yet.') : t('No account yet?')}{' '}
              <TextLink href={signUp}>
                {isFirst ? t('Create the first one') : t('Create an account')}
              </TextLink>
            </p>
          )}
          {mayGoOn && <GoOnWithout visitor={visitor} returnTo={returnTo} />}
        </>
      }
    >
      {visitor === 'ended' && (
        <Notice>
          {t('This browser was signed out from another device. Your chats are still here.')}
        </Notice>
      )}
      <AccountNotice notice={notice} />
      {visitor !== 'guest' && <WaitingNotice />}
      <ProviderButtons providers={providers} returnTo={returnTo} />
      {hasLocal && providers.length > 0 && <Or />}
      {hasLocal && (
        <div className="flex flex-col gap-3">
          <PasswordSignIn returnTo={returnTo} />
          <PasskeySignIn returnTo={returnTo} host={passkeyHost} />
        </div>
      )}
      {!hasLocal && providers.length === 0 && (
        <Notice tone="warning">
          {t('There is no way to sign in: the operator of this installation has not set one up.')}
        </Notice>
      )}
    </SignInPage>
  )
}
