import { isEmptyInstallation } from '#app/accounts/local/empty_installation'
import { shownProviders } from '#app/accounts/federated/providers'
import { takeNotice } from '#app/accounts/notices'
import { passkeyHost } from '#app/accounts/passkeys/passkey_host'
import { returnPath } from '#app/accounts/return_path'
import type { Visit } from '#app/accounts/session_entry'
import { findVisitor, type Visitor } from '#app/accounts/visitor'
import { accounts } from '#config/accounts'

type PageVisit = Visit & {
  readonly session: Parameters<typeof takeNotice>[0]
  readonly request: { input(name: string): unknown }
}

/** What the sign-in page shows to this visitor. */
export async function signInProps(visit: PageVisit) {
  const visitor = await findVisitor(visit)
  const isFirst = await isEmptyInstallation()
  return {
    returnTo: returnPath(visit.request.input('return_to')),
    visitor: visitorWord(visitor),
    notice: takeNotice(visit.session),
    providers: shownProviders(),
    hasLocal: accounts.local !== 'off',
    passkeyHost,
    canSignUp: accounts.local === 'on',
    isFirst: isFirst && accounts.local === 'on',
    /** A guest goes on as before; a device that was signed out elsewhere begins anew. */
    mayGoOn: accounts.guests,
  }
}

const visitorWord = (visitor: Visitor): 'stranger' | 'ended' | 'guest' | 'account' =>
  visitor.kind !== 'person' ? visitor.kind : visitor.person.isGuest ? 'guest' : 'account'
