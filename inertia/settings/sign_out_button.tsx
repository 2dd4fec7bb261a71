import { Button } from '~/components/ui/button'
import { signOut } from '~/accounts/sign_out'

export function SignOutButton() {
  return (
    <div>
      <Button onClick={() => void signOut()}>Sign out</Button>
    </div>
  )
}
