import { type PostOutcome, postForm } from '~/accounts/post_form'
import { goTo } from '~/accounts/use_account_form'
import { countWaitingChanges } from '~/accounts/waiting_changes'
import { ownStoreId } from '~/sync/local_stores'
import { goOnAfterWipe, wantWipe } from '~/sync/wiping'

type Done = { to: string }
const SIGN_IN = '/sign-in'

/** What signing out would lose: changes of this person that no server has. */
export function changesAtStake(): number {
  const storeId = ownStoreId()
  return storeId === null ? 0 : countWaitingChanges(storeId)
}

/** Ends the session of this browser, and takes everything of this person out of it, in all its tabs. */
export async function signOut(): Promise<PostOutcome<Done>> {
  const outcome = await postForm<Done>('/sign-out', {})
  if (outcome.ok) leaveBrowser(outcome.data)
  return outcome
}

/**
 * For whoever has no session any more. The database is held by the page that asks, so the next page does the cleaning
 * (inertia/sync/wiping.ts): one of ours, before the issuer has its turn.
 */
export function leaveBrowser({ to }: Done) {
  const storeId = ownStoreId()
  if (storeId !== null) wantWipe(storeId)
  if (to.startsWith('/')) return goTo({ to })
  goOnAfterWipe(to)
  goTo({ to: SIGN_IN })
}
