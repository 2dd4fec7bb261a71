import { execFile } from 'node:child_process'
import { test } from '@japa/runner'
import AuditEntry from '#app/accounts/audit/audit_entry'
import { changeRole } from '#app/accounts/change_role'
import { createAccount } from '#app/accounts/complete_sign_in'
import { SYSTEM } from '#app/accounts/audit/act_for'
import Device from '#app/accounts/devices/device'
import { isInvited } from '#app/accounts/local/invite'
import Password from '#app/accounts/local/password'
import Person from '#app/accounts/person'
import { personWithPassword } from '#app/accounts/local/verify_password'

/** Runs a command as an operator does, in a process of its own. */
function ace(args: string[], input = '') {
  return new Promise<{ code: number; out: string }>((resolve) => {
    const child = execFile(process.execPath, ['ace.js', ...args], (_, out, error) =>
      resolve({ code: child.exitCode!, out: out + error })
    )
    child.stdin!.end(input)
  })
}
const jsonOf = ({ out }: { out: string }) =>
  JSON.parse(out.split('\n').find((line) => line.startsWith('{'))!) as Record<string, string>

test.group('user commands', (group) => {
  group.each.timeout(30_000)

  test('make, list and reset accounts, and leave a trail', async ({ assert }) => {
    const typed = 'seven lanterns in the fog'
    const [generated, given, refused] = await Promise.all([
      ace(['user:create', 'Olga@Example.org', '--json', '--admin']),
      ace(['user:create', 'oleg', '--stdin'], `${typed}\nand more`),
      ace(['user:create', 'odile', '--stdin'], 'short\n'),
    ])
    assert.deepEqual([given.code, refused.code], [0, 1], given.out)
    const { id, password, login, role } = jsonOf(generated)
    assert.deepEqual([login, role], ['olga@example.org', 'admin'])
    assert.equal((await personWithPassword('olga@example.org', password!))?.id, id)
    const oleg = await personWithPassword('oleg', typed)
    await Device.create({ personId: oleg!.id, sessionId: 'olegs', name: 'x', endedAt: null })

    const [list, reset, unknown] = await Promise.all([
      ace(['user:list', '--json']),
      ace(['user:reset_password', 'oleg', '--json']),
      ace(['user:reset_password', 'nobody']),
    ])
    const users = jsonOf(list).users as unknown as { login: string | null; devices: number }[]
    assert.includeMembers(
      users.map((user) => user.login),
      ['olga@example.org', 'oleg']
    )
    assert.equal(unknown.code, 1)
    assert.isNull(await personWithPassword('oleg', typed))
    assert.equal((await personWithPassword('oleg', jsonOf(reset).password!))?.id, oleg!.id)
    assert.isNotNull((await Device.findByOrFail('sessionId', 'olegs')).endedAt)
    const trail = await AuditEntry.query().where('targetId', oleg!.id).orderBy('id')
    assert.deepEqual(
      trail.map(({ action, actorRole }) => `${actorRole} ${action}`),
      ['system user.create', 'system password.reset']
    )
  })

  test('invite, promote, and say what they do', async ({ assert }) => {
    const person = await createAccount(null, { name: null, email: null }, (made, client) =>
      Password.create(
        { personId: made.id, login: 'petra', hash: '-', changedAt: made.createdAt },
        { client }
      )
    )
    const [invite, promoted, wrong, help] = await Promise.all([
      ace(['user:invite', '--json']),
      ace(['user:promote', 'petra']),
      ace(['user:promote', 'petra', '--role=emperor']),
      ace(['user:promote', '--help']),
    ])
    assert.isTrue(await isInvited(new URL(jsonOf(invite).link!).searchParams.get('invite')!))
    assert.deepEqual([promoted.code, wrong.code, help.code], [0, 1, 0])
    assert.include(help.out, 'Exit code')
    assert.equal((await Person.findOrFail(person.id)).role, 'admin')
  })

  test('leave an administrator', async ({ assert }) => {
    await Person.query().whereNot('role', 'guest').delete()
    const only = await createAccount(null, { name: 'Only', email: null }, async () => {})
    const change = { role: 'user', reason: 'a test' } as const
    assert.deepEqual(await changeRole(SYSTEM, only, change), { ok: false, error: 'last_admin' })
    assert.equal((await Person.findOrFail(only.id)).role, 'admin')
  })
})
