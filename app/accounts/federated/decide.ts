import { isProvisioned } from '#app/accounts/federated/auto_provision'
import type { ProvenIdentity } from '#app/accounts/federated/identity_provider'
import { findIdentity, refreshIdentity } from '#app/accounts/federated/linking'
import Identity from '#app/accounts/identity'
import Person from '#app/accounts/person'
import { accounts } from '#config/accounts'

export type Decision =
  | { readonly kind: 'sign_in'; readonly account: Person }
  | { readonly kind: 'sign_up' }
  /** Somebody else here has the same verified e-mail: the same person, it seems, but only a proof of that account says so. */
  | { readonly kind: 'offer_link'; readonly accountId: string }
  | { readonly kind: 'link_in_settings' }
  /** Of another account than the one that is signed in, whose chats are in this browser: signing out takes them along. */
  | { readonly kind: 'sign_out_first' }
  | { readonly kind: 'ask_administrator' }

/** What follows from a proven identity, for whoever is signed in at the moment. */
export async function decide(proven: ProvenIdentity, current: Person | null): Promise<Decision> {
  const known = await findIdentity(proven)
  const isSignedIn = current !== null && !current.isGuest
  if (known) {
    if (isSignedIn && known.personId !== current.id) return { kind: 'sign_out_first' }
    await refreshIdentity(known, proven)
    return { kind: 'sign_in', account: await Person.findOrFail(known.personId) }
  }
  if (isSignedIn) return { kind: 'link_in_settings' }
  const twin = proven.emailVerified ? await findTwin(proven) : null
  if (twin) return { kind: 'offer_link', accountId: twin.personId }
  return { kind: mayBeNew(proven) ? 'sign_up' : 'ask_administrator' }
}

export const mayBeNew = (proven: ProvenIdentity) => isProvisioned(accounts.autoProvision, proven)

const findTwin = ({ email }: ProvenIdentity) =>
  Identity.query()
    .where('email', email!)
    .where('emailVerified', true)
    .orderBy('lastUsedAt', 'desc')
    .first()
