import {
  browserSupportsWebAuthnAutofill,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser'
import { KeyRoundIcon } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { canUsePasskeys } from '~/accounts/passkeys'
import { type PostOutcome, postForm } from '~/accounts/post_form'
import { goTo, useAccountForm } from '~/accounts/use_account_form'
import { Button } from '~/components/ui/button'
import { Notice } from '~/components/ui/notice'

type Options = PublicKeyCredentialRequestOptionsJSON

/** What the person's device says to a new challenge; null when it says nothing: they closed its window, or chose another way. */
export async function askPasskey(challengePath: string, useBrowserAutofill = false) {
  const challenge: PostOutcome<Options> = await postForm(challengePath, {})
  if (!challenge.ok) return null
  return startAuthentication({ optionsJSON: challenge.data, useBrowserAutofill }).catch(() => null)
}

/** The way in without typing: by this button, or where the browser offers names. */
export function PasskeySignIn({ returnTo, host }: { returnTo: string; host: string }) {
  const [isUsable, setUsable] = useState(false)
  const { submit, fieldError, isClosed, words } = useAccountForm(
    { return_to: returnTo },
    { path: '/sign-in/passkey', onDone: goTo }
  )
  const answer = useCallback(async (inAutofill: boolean) => {
    const given = await askPasskey('/sign-in/passkey/challenge', inAutofill)
    if (given) await submit({ answer: given })
    // oxlint-disable-next-line react/exhaustive-deps -- `submit` is made anew with each rendering and always does the same
  }, [])
  useEffect(() => {
    if (!canUsePasskeys(host)) return
    setUsable(true)
    void browserSupportsWebAuthnAutofill().then((can) => (can ? answer(true) : undefined))
  }, [host, answer])
  const wrong = words ?? fieldError('passkey')
  if (!isUsable) return null
  return (
    <>
      <Button size="wide" disabled={isClosed} onClick={() => void answer(false)}>
        <KeyRoundIcon size={18} aria-hidden />
        Sign in with a passkey
      </Button>
      {wrong && <Notice tone="danger">{wrong}</Notice>}
    </>
  )
}
