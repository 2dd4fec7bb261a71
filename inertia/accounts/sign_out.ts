import { postForm } from '~/accounts/post_form'
import { goTo } from '~/accounts/use_account_form'

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  const outcome = await postForm<{ to: string }>('/sign-out', {})
  if (outcome.ok) goTo(outcome.data)
}
