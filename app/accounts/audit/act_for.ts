import { Exception } from '@adonisjs/core/exceptions'
import AuditEntry from '#app/accounts/audit/audit_entry'
import { mayActFor, type Role } from '#app/accounts/audit/roles'

export type Actor = { readonly id: string | null; readonly role: Role }
export type Target = { readonly id: string; readonly role: Role }
/** `action` in the words of the trail, for example `device.revoke`. */
export type Act = { readonly action: string; readonly reason: string }

/** Who acts when nobody is signed in: workers, and commands on the server. */
export const SYSTEM: Actor = { id: null, role: 'system' }

export class ActRefused extends Exception {
  static override status = 403
  static override code = 'E_ACT_REFUSED'
  static override message = 'You may not do this for somebody else.'
}

/**
 * The only way to act for another person: decides whether it is allowed, and writes it down before it happens, refusals too.
 * Acting for oneself is always allowed and leaves no trace.
 *
 * Errors: throws `ActRefused` (403).
 */
export async function actFor(actor: Actor, target: Target, { action, reason }: Act): Promise<void> {
  if (actor.id === target.id) return
  const allowed = mayActFor(actor.role, target.role)
  const [{ id: actorId, role: actorRole }, { id: targetId, role: targetRole }] = [actor, target]
  await AuditEntry.create({ actorId, actorRole, targetId, targetRole, action, reason, allowed })
  if (!allowed) throw new ActRefused()
}
