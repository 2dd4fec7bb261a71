import { useState } from 'react'
import { changesAtStake, signOut } from '~/accounts/sign_out'
import { ConfirmDialog } from '~/components/ui/confirm_dialog'
import { t } from '~/language/t'

const FAILED = t(
  'The server cannot be reached, so you are still signed in. Try again when you are online.'
)

/** Signs out at once, unless that would lose something: then a person decides. `dialog` belongs somewhere on the page. */
export function useSignOut() {
  const [atStake, setAtStake] = useState(0)
  const [failed, setFailed] = useState(false)
  const leave = async () => {
    const outcome = await signOut()
    setFailed(!outcome.ok)
  }
  const ask = () => {
    const changes = changesAtStake()
    if (changes === 0) void leave()
    else setAtStake(changes)
  }
  const dialog = (
    <ConfirmDialog
      open={atStake > 0 || failed}
      onOpenChange={(open) => {
        if (open) return
        setAtStake(0)
        setFailed(false)
      }}
      title={failed ? t('You are still signed in') : t('Something was not sent yet')}
      text={
        failed
          ? FAILED
          : t(
              '{count} changes of this browser have not reached the server. Signing out removes your chats from this browser, and these changes are lost.',
              { count: atStake }
            )
      }
      cancel={t('Keep me signed in')}
      action={failed ? t('Try again') : t('Sign out and lose {count} changes', { count: atStake })}
      onConfirm={() => void leave()}
    />
  )
  return { ask, dialog }
}
