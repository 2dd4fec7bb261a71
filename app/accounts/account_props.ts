import { identityProps } from '#app/accounts/federated/identity_props'
import Passkey from '#app/accounts/passkeys/passkey'
import { passkeyHost } from '#app/accounts/passkeys/passkey_host'
import Password from '#app/accounts/local/password'
import type Person from '#app/accounts/person'
import { accounts } from '#config/accounts'

/** What Settings > Account shows of somebody to themselves. */
export async function accountProps(person: Person) {
  const password = await Password.find(person.id)
  const passkeys = await Passkey.query().where('personId', person.id).orderBy('createdAt')
  return {
    isAdmin: person.role === 'admin',
    name: person.name,
    email: person.email,
    login: password?.login ?? null,
    hasLocal: accounts.local !== 'off',
    minLength: accounts.passwordMinLength,
    ...(await identityProps(person)),
    passkeyHost,
    deletionDays: accounts.deletionDays,
    passkeys: passkeys.map(({ id, name, createdAt, lastUsedAt }) => ({
      id,
      name,
      createdAt: createdAt.toMillis(),
      lastUsedAt: lastUsedAt?.toMillis() ?? null,
    })),
  }
}
