import { t } from '~/language/t'
import { SignInPage, TextLink } from '~/layouts/sign_in_page'

type Props = { mayGoOn: boolean }

export default function AskAdministrator({ mayGoOn }: Props) {
  return (
    <SignInPage
      title={t('Ask your administrator')}
      intro={t(
        'You have proved who you are, but there is no account for you here yet. Whoever runs this installation can give you one; afterwards you can link this sign-in to it in the settings.'
      )}
      foot={
        <>
          <TextLink href="/sign-in">{t('Sign in another way')}</TextLink>
          {mayGoOn && <TextLink href="/">{t('Go on without an account')}</TextLink>}
        </>
      }
    >
      {null}
    </SignInPage>
  )
}
