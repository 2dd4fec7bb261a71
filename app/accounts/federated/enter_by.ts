import { signInAs, signUp } from '#app/accounts/complete_sign_in'
import { rememberFederation } from '#app/accounts/federated/end_session'
import type { ProvenIdentity } from '#app/accounts/federated/identity_provider'
import { createIdentity, findIdentity } from '#app/accounts/federated/linking'
import Person from '#app/accounts/person'
import type { Visit } from '#app/accounts/session_entry'

/** Makes this session that of whom the identity is, with a new account where there is none yet. Whether there may be one is decided before. */
export async function enterBy(
  visit: Visit,
  current: Person | null,
  provider: string,
  identity: ProvenIdentity
) {
  if (!(await signInKnown(visit, current, identity))) {
    const { name, email } = identity
    try {
      await signUp(visit, current, { name, email }, (person, client) =>
        createIdentity(person, provider, identity, client)
      )
    } catch (error) {
      // The same person came by another browser at the same moment, and has the account now.
      const guest = current && (await Person.find(current.id))
      if (!(await signInKnown(visit, guest, identity))) throw error
    }
  }
  rememberFederation(visit.session, provider, identity.idToken)
}

async function signInKnown(visit: Visit, current: Person | null, identity: ProvenIdentity) {
  const known = await findIdentity(identity)
  if (known) await signInAs(visit, current, await Person.findOrFail(known.personId))
  return known !== null
}
