import type { AccountNotice as NoticeProps } from '#shared/account_notice'
import { AccountNotice } from '~/accounts/account_notice'
import { Sentence } from '~/language/sentence'
import { t } from '~/language/t'
import { SettingsPage, SettingsSection } from '~/layouts/settings_page'
import { Identities, type IdentitiesProps } from '~/settings/identities'
import { DeleteAccount } from '~/settings/delete_account'
import { type PasskeyEntry, Passkeys } from '~/settings/passkeys'
import { PasswordChange } from '~/settings/password_change'
import { PersonName } from '~/settings/person_name'
import { SignOutButton } from '~/settings/sign_out_button'

export type AccountProps = {
  isAdmin: boolean
  notice: NoticeProps | null
  name: string | null
  email: string | null
  /** Of the password; null without one. */
  login: string | null
  hasLocal: boolean
  minLength: number
  passkeyHost: string
  passkeys: PasskeyEntry[]
  deletionDays: number
} & IdentitiesProps

export default function Account(props: AccountProps) {
  const { isAdmin, notice, name, email, login, hasLocal, minLength, passkeyHost, passkeys } = props
  return (
    <SettingsPage title={t('Account')} isAdmin={isAdmin}>
      <AccountNotice notice={notice} />
      <SettingsSection
        title={t('You')}
        text={isAdmin ? t('You are an administrator of this installation.') : undefined}
      >
        <PersonName name={name} />
        {email && email !== login && (
          <p className="text-sm text-muted">
            <Sentence
              words={t('E-mail: <email>')}
              parts={{ email: <bdi className="text-ink">{email}</bdi> }}
            />
          </p>
        )}
      </SettingsSection>
      {hasLocal && (
        <>
          <SettingsSection
            title={t('Password')}
            text={
              login
                ? t('A new one signs out all your other devices.')
                : t('You have none yet. With one you can sign in without anybody else.')
            }
          >
            <PasswordChange
              login={login}
              minLength={minLength}
              passkeyHost={passkeys.length > 0 ? passkeyHost : null}
            />
          </SettingsSection>
          <SettingsSection
            title={t('Passkeys')}
            text={t(
              'Sign in with your fingerprint, face or device PIN, without typing a password.'
            )}
          >
            <Passkeys passkeys={passkeys} host={passkeyHost} />
          </SettingsSection>
        </>
      )}
      {(props.providers.length > 0 || props.identities.length > 0) && (
        <SettingsSection
          title={t('Ways to sign in')}
          text={t('Accounts elsewhere that lead into this one. Your e-mail alone never does.')}
        >
          <Identities
            identities={props.identities}
            providers={props.providers}
            waysIn={props.waysIn}
          />
        </SettingsSection>
      )}
      <SettingsSection title={t('This browser')}>
        <SignOutButton />
      </SettingsSection>
      <SettingsSection title={t('Delete account')}>
        <DeleteAccount days={props.deletionDays} />
      </SettingsSection>
    </SettingsPage>
  )
}
