import { useSignOut } from '~/accounts/sign_out_dialog'
import { Button } from '~/components/ui/button'
import { t } from '~/language/t'

export function SignOutButton() {
  const { ask, dialog } = useSignOut()
  return (
    <div>
      <Button onClick={ask}>{t('Sign out')}</Button>
      {dialog}
    </div>
  )
}
