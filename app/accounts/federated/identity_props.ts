import { shownProvider, shownProviders } from '#app/accounts/federated/providers'
import Identity from '#app/accounts/identity'
import type Person from '#app/accounts/person'
import { waysIn } from '#app/accounts/ways_in'
import type { ShownIdentity } from '#shared/identity_provider'

/** The props of `inertia/settings/identities.tsx`. */
export async function identityProps(person: Person) {
  const identities = await Identity.query().where('personId', person.id).orderBy('createdAt')
  return {
    identities: identities.map(shownIdentity),
    providers: shownProviders(),
    waysIn: (await waysIn(person)).total,
  }
}

const shownIdentity = (identity: Identity): ShownIdentity => ({
  id: identity.id,
  provider: shownProvider(identity.provider),
  label: identity.email ?? identity.name,
  lastUsedAt: identity.lastUsedAt.toUTC().toISO()!,
})
