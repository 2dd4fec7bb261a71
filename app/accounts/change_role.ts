import { actFor, type Actor } from '#app/accounts/audit/act_for'
import Person from '#app/accounts/person'

export const ACCOUNT_ROLES = ['admin', 'user', 'service'] as const
export type AccountRole = (typeof ACCOUNT_ROLES)[number]
type Change = { readonly role: AccountRole; readonly reason: string }
type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: 'last_admin' }

/** Gives an account another role. An installation keeps at least one administrator. */
export async function changeRole(
  actor: Actor,
  person: Person,
  { role, reason }: Change
): Promise<Outcome> {
  if (person.role === role) return { ok: true }
  const others = Person.query().where('role', 'admin').whereNot('id', person.id)
  if (person.role === 'admin' && !(await others.first())) return { ok: false, error: 'last_admin' }
  await actFor(actor, person, { action: `user.make_${role}`, reason })
  await person.merge({ role }).save()
  return { ok: true }
}
