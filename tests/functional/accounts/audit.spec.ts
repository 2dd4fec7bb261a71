import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { actFor, ActRefused, SYSTEM } from '#app/accounts/audit/act_for'
import AuditEntry from '#app/accounts/audit/audit_entry'
import { createAccount } from '#app/accounts/complete_sign_in'
import Person from '#app/accounts/person'
import type { AuditLine } from '#shared/audit_line'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'

const givenPerson = (name: string) =>
  createAccount(null, { name, email: `${name}@example.org` }, async () => {})

async function givenAdmin() {
  const visitor = await HttpVisitor.at('/')
  const { storeId } = await visitor.props('/')
  const person = await Person.findByOrFail('storeId', storeId)
  await createAccount(person, { name: 'Root', email: null }, async () => {})
  await person.merge({ role: 'admin' }).save()
  const audit = async (query = '') =>
    (await visitor.props(`/admin/audit${query}`)) as unknown as {
      lines: AuditLine[]
      next: number | null
    }
  return { person, audit }
}

test.group('Admin > Audit', (group) => {
  group.setup(HttpVisitor.server)

  test('shows who acted for whom, the newest first, with the names of today', async ({
    assert,
  }) => {
    const { person, audit } = await givenAdmin()
    const [ada, gone] = [await givenPerson('Ada'), { id: randomUUID(), role: 'user' as const }]
    await actFor(SYSTEM, gone, { action: 'account.remove', reason: 'over' })
    await actFor(person, ada, { action: 'device.end', reason: 'lost' })
    await assert.rejects(
      () => actFor(ada, person, { action: 'device.end', reason: 'no right' }),
      ActRefused
    )
    const { lines } = await audit()
    assert.deepEqual(
      lines.slice(0, 3).map(({ actor, target, allowed }) => [actor.name, target.name, allowed]),
      [
        ['Ada', 'Root', false],
        ['Root', 'Ada', true],
        [null, null, true],
      ]
    )
    assert.deepEqual([lines[2]!.actor.id, lines[2]!.target.id], [null, gone.id])
  })

  test('finds people by name, e-mail or id, and acts by their kind', async ({ assert }) => {
    const { audit } = await givenAdmin()
    const eve = await givenPerson('Eve')
    await actFor(SYSTEM, eve, { action: 'first.kind', reason: 'a' })
    await actFor(SYSTEM, eve, { action: 'second.kind', reason: 'b' })
    const reasons = async (query: string) => (await audit(query)).lines.map(({ reason }) => reason)
    for (const who of ['Eve', 'Eve@example.org', eve.id])
      assert.deepEqual(await reasons(`?who=${who}`), ['b', 'a'])
    assert.deepEqual(await reasons('?who=Eve&action=first.kind'), ['a'])
    assert.deepEqual(await reasons('?who=nobody'), [])
  })

  test('goes on page by page', async ({ assert }) => {
    const { audit } = await givenAdmin()
    const target = { targetId: randomUUID(), targetRole: 'user', actorRole: 'system' } as const
    const rest = { actorId: null, action: 'many', allowed: true }
    await AuditEntry.createMany(
      Array.from({ length: 60 }, (_, index) => ({ ...target, ...rest, reason: `${index}` }))
    )
    const first = await audit('?action=many')
    const second = await audit(`?action=many&before=${first.next}`)
    assert.deepEqual([first.lines.length, second.lines.length, second.next], [50, 10, null])
    assert.equal(second.lines.at(-1)!.reason, '0')
  })
})
