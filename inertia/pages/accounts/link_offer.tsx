import { router } from '@inertiajs/react'
import { useState } from 'react'
import type { ShownProvider } from '#shared/identity_provider'
import { ProviderButtons } from '~/accounts/provider_buttons'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'
import { Or, SignInPage, TextLink } from '~/layouts/sign_in_page'

type Props = {
  email: string
  /** By whom the visitor has just come. */
  providerName: string
  /** By whom the account that exists can be entered. */
  providers: ShownProvider[]
  maySeparate: boolean
  returnTo: string
}

export default function LinkOffer(props: Props) {
  const { email, providerName, providers, maySeparate, returnTo } = props
  const [busy, setBusy] = useState(false)
  const makeSeparate = () =>
    router.post('/sign-in/link/separate', {}, { onStart: () => setBusy(true) })
  return (
    <SignInPage
      title={t('You already have an account')}
      intro={t(
        'An account with the e-mail {email} is here already. Sign in to it now, and {providerName} will lead to it from then on, too.',
        { email, providerName }
      )}
      foot={
        <TextLink href={`/sign-in?return_to=${encodeURIComponent(returnTo)}`}>
          {t('Sign in to it another way')}
        </TextLink>
      }
    >
      <ProviderButtons providers={providers} returnTo={returnTo} />
      {maySeparate && (
        <>
          <Or />
          <Button disabled={busy} onClick={makeSeparate} className="h-11 text-base">
            {t('Make a separate account')}
          </Button>
        </>
      )}
    </SignInPage>
  )
}
