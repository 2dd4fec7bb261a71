import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { guestMerged } from '#app/accounts/account_hooks'
import { findPending, linkPending } from '#app/accounts/federated/pending_identity'
import Person from '#app/accounts/person'
import { enter, type Visit } from '#app/accounts/session_entry'
import { writeTransaction } from '#app/core/write_transaction'

/** What is known of somebody who has just proved who they are for the first time. */
export type Profile = { readonly name: string | null; readonly email: string | null }

/** In the session of somebody whose account was about to be deleted, until they have been told that it stays. */
export const STAYS = 'accountStays'

/** Writes the way in (an identity, a password) of a new account. */
export type WriteProof = (person: Person, client: TransactionClientContract) => Promise<unknown>

/**
 * Signs in somebody who has an account. Chats of the guest in this browser become theirs, a deletion that was asked for is off, and
 * an identity that waited for this proof is linked.
 *
 * Every step may be cut off after it: the guest stays what it was until its chats have an owner, and trying again goes on from there.
 */
export async function signInAs(visit: Visit, current: Person | null, account: Person) {
  const wasLeaving = account.deletesAt !== null
  if (wasLeaving) await account.merge({ deletesAt: null }).save()
  const guest = current?.isGuest && current.id !== account.id ? current : null
  if (guest) await guestMerged(guest, account)
  const pending = findPending(visit.session)
  const device = await enter(visit, account)
  if (wasLeaving) visit.session.put(STAYS, 'yes')
  await linkPending(pending, account)
  // Last: with the row go its devices, and no session may point at nobody.
  if (guest) await guest.delete()
  return device
}

/**
 * Makes an account. A guest becomes it on the spot: same id, same store, so nothing that is unsent, open or running notices.
 * The first account of an installation is its administrator.
 *
 * `proof` adds the way in (an identity, a password) inside the same transaction: an account without one would be lost.
 */
export async function signUp(
  visit: Visit,
  current: Person | null,
  profile: Profile,
  proof: WriteProof
): Promise<Person> {
  const person = await createAccount(current, profile, proof)
  await enter(visit, person)
  return person
}

/** The same without a browser: for commands and for an administrator who adds people. */
export function createAccount(
  current: Person | null,
  profile: Profile,
  proof: WriteProof
): Promise<Person> {
  return writeTransaction(async (client) => {
    const first = await Person.query({ client }).whereNot('role', 'guest').first()
    const person = current?.isGuest ? current : new Person()
    person.useTransaction(client).merge({ ...profile, role: first ? 'user' : 'admin' })
    await person.save()
    await proof(person, client)
    return person
  })
}
