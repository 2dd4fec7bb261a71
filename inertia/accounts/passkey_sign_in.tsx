import { browserSupportsWebAuthnAutofill } from '@simplewebauthn/browser'
import { KeyRoundIcon } from 'lucide-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { PasskeyChallenge } from '~/accounts/passkey_challenge'
import { canUsePasskeys } from '~/accounts/passkeys'
import { goTo, useAccountForm } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'
import { t } from '~/language/t'

/** The way in without typing: by this button, or where the browser offers names. */
export function PasskeySignIn({ returnTo, host }: { returnTo: string; host: string }) {
  const [challenge] = useState(() => new PasskeyChallenge('/sign-in/passkey/challenge'))
  const [isUsable] = useState(() => canUsePasskeys(host))
  const { submit, fieldError, isClosed, words } = useAccountForm(
    { return_to: returnTo },
    { path: '/sign-in/passkey', onDone: goTo }
  )
  const signIn = async (inAutofill: boolean) => {
    const answer = await challenge.answer(inAutofill)
    if (answer) await submit({ answer })
  }
  const offer = useEffectEvent(() => void signIn(true))
  useEffect(() => {
    if (!isUsable) return
    void browserSupportsWebAuthnAutofill().then((can) => (can ? offer() : undefined))
  }, [isUsable])
  const wrong = words ?? fieldError('passkey')
  if (!isUsable) return null
  return (
    <>
      <Button size="wide" disabled={isClosed} onClick={() => void signIn(false)}>
        <KeyRoundIcon size={18} aria-hidden />
        {t('Sign in with a passkey')}
      </Button>
      {wrong && <Notice tone="danger">{wrong}</Notice>}
    </>
  )
}
