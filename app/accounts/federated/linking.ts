import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { DateTime } from 'luxon'
import Identity from '#app/accounts/identity'
import type Person from '#app/accounts/person'
import type { ProvenIdentity } from '#app/accounts/federated/identity_provider'

/** Identities are found by issuer and subject alone (attack A04). */
export const findIdentity = ({ issuer, subject }: ProvenIdentity): Promise<Identity | null> =>
  Identity.query().where({ issuer, subject }).first()

/** What a provider tells may change; when it was told last is what people look for in their list. */
const told = ({ email, emailVerified, name }: ProvenIdentity) => ({
  email,
  emailVerified,
  name,
  lastUsedAt: DateTime.now(),
})

export const refreshIdentity = (identity: Identity, proven: ProvenIdentity) =>
  identity.merge(told(proven)).save()

export function createIdentity(
  person: Person,
  provider: string,
  proven: ProvenIdentity,
  client?: TransactionClientContract
): Promise<Identity> {
  const { issuer, subject } = proven
  return Identity.create(
    { personId: person.id, provider, issuer, subject, ...told(proven) },
    { client }
  )
}

export type Linked = 'linked' | 'already_linked' | 'linked_elsewhere'

/** Makes an identity a way into this account, unless it is one into another. */
export async function linkIdentity(
  person: Person,
  provider: string,
  proven: ProvenIdentity
): Promise<Linked> {
  const known = await findIdentity(proven)
  if (known) return known.personId === person.id ? 'already_linked' : 'linked_elsewhere'
  await createIdentity(person, provider, proven)
  return 'linked'
}
