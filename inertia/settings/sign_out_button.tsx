import { useSignOut } from '~/accounts/sign_out_dialog'
import { Button } from '~/components/ui/button'

export function SignOutButton() {
  const { ask, dialog } = useSignOut()
  return (
    <div>
      <Button onClick={ask}>Sign out</Button>
      {dialog}
    </div>
  )
}
