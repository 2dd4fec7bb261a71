import { ATTEMPT_MINUTES } from '#app/accounts/federated/attempts'
import type { ProvenIdentity } from '#app/accounts/federated/identity_provider'
import { linkIdentity } from '#app/accounts/federated/linking'
import type Person from '#app/accounts/person'

const KEY = 'pendingIdentity'

/** An identity that was proved and belongs to nobody yet, while the person decides what becomes of it. */
export type PendingIdentity = {
  readonly provider: string
  readonly identity: ProvenIdentity
  /** The account that has the same verified e-mail. Only to this one is it linked, and only after a proof. */
  readonly accountId: string
  readonly returnTo: string
  readonly keptAt: number
}
type Session = { get(key: string): unknown; put(key: string, value: string): void }

export const keepPending = (session: Session, pending: Omit<PendingIdentity, 'keptAt'>) =>
  session.put(KEY, JSON.stringify({ ...pending, keptAt: Date.now() }))

/** Null when there is none, or it has waited too long. Signing in or up ends it, since the session begins anew then. */
export function findPending(session: Pick<Session, 'get'>): PendingIdentity | null {
  const kept = session.get(KEY)
  if (typeof kept !== 'string') return null
  const pending = JSON.parse(kept) as PendingIdentity
  return Date.now() - pending.keptAt > ATTEMPT_MINUTES * 60_000 ? null : pending
}

/** After this account was signed in to: both were proved in one browser within minutes, which is what linking wants. */
export async function linkPending(pending: PendingIdentity | null, account: Person) {
  if (pending?.accountId === account.id)
    await linkIdentity(account, pending.provider, pending.identity)
}
