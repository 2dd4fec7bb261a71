import { test } from '@japa/runner'
import { ActRefused, actFor, SYSTEM } from '#app/accounts/audit/act_for'
import AuditEntry from '#app/accounts/audit/audit_entry'
import { mayActFor, type Role, ROLES } from '#app/accounts/audit/roles'

const ALLOWED: Record<Role, string> = {
  system: 'system admin service user guest',
  admin: 'admin service user guest',
  service: 'service user guest',
  user: '',
  guest: '',
}
const act = { action: 'test.look', reason: 'to see who may' }

test.group('acting for somebody else', () => {
  for (const actor of ROLES) {
    test(`is open to ${actor} for: ${ALLOWED[actor] || 'nobody'}`, ({ assert }) => {
      assert.equal(ROLES.filter((target) => mayActFor(actor, target)).join(' '), ALLOWED[actor])
    })
  }

  test('is written down before it happens', async ({ assert }) => {
    await actFor(SYSTEM, { id: 'target-1', role: 'user' }, act)
    const entry = await AuditEntry.findByOrFail('targetId', 'target-1')
    assert.containsSubset(entry.$attributes, { actorId: null, actorRole: 'system', allowed: true })
  })

  test('is refused by the role, and the refusal is written down', async ({ assert }) => {
    const refused = actFor({ id: 'actor-2', role: 'user' }, { id: 'target-2', role: 'user' }, act)
    await assert.rejects(() => refused, ActRefused)
    assert.isFalse((await AuditEntry.findByOrFail('actorId', 'actor-2')).allowed)
  })

  test('is not what somebody does for themselves', async ({ assert }) => {
    await actFor({ id: 'same-3', role: 'guest' }, { id: 'same-3', role: 'guest' }, act)
    assert.isNull(await AuditEntry.findBy('actorId', 'same-3'))
  })
})
