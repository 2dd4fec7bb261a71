import type Person from '#app/accounts/person'

/**
 * What other features do when people change. They register in a provider, since accounts know nothing of chats.
 * Each hook may run more than once for the same people: whoever calls may have died after it and before it was written down.
 */
export type AccountHooks = {
  /** What the guest has belongs to the account from now on. The guest's row is removed afterwards. */
  guestMerged?(guest: Person, account: Person): Promise<void>
  /** The account is going to be removed unless somebody signs in again: whatever is being done for it ends. */
  personLeft?(person: Person): Promise<void>
  /** Nothing of this person may be left. The row is removed afterwards. */
  personRemoved?(person: Person): Promise<void>
}

const registered: AccountHooks[] = []

export const addAccountHooks = (hooks: AccountHooks) => void registered.push(hooks)

export async function guestMerged(guest: Person, account: Person): Promise<void> {
  for (const hooks of registered) await hooks.guestMerged?.(guest, account)
}

export async function personLeft(person: Person): Promise<void> {
  for (const hooks of registered) await hooks.personLeft?.(person)
}

export async function personRemoved(person: Person): Promise<void> {
  for (const hooks of registered) await hooks.personRemoved?.(person)
}
