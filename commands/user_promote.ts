import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class UserPromote extends BaseCommand {
  static override commandName = 'user:promote'
  static override description = 'Make an account an administrator, or give it another role'
  static override help = [
    'Roles: admin, user, and service for a program that acts for people. The last administrator stays one.',
    'Holds from the next request on; nobody is signed out.',
    '',
    'Exit code: 0 it has the role, 1 it has not.',
    '',
    '{{ binaryName }} user:promote ada@example.org',
    '{{ binaryName }} user:promote ada@example.org --role=user',
  ]
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'Login, e-mail or id of the account' })
  declare account: string

  @flags.string({ description: 'admin, user or service', default: 'admin' })
  declare role: string

  override async run() {
    const { SYSTEM } = await import('#app/accounts/audit/act_for')
    const { ACCOUNT_ROLES, changeRole } = await import('#app/accounts/change_role')
    const { findAccount } = await import('#app/accounts/find_person')
    const role = ACCOUNT_ROLES.find((name) => name === this.role)
    if (!role) return this.#fail(`--role is one of ${ACCOUNT_ROLES.join(', ')}`)
    const person = await findAccount(this.account)
    if (!person) return this.#fail('There is no such account, or more than one with this e-mail')
    const reason = 'user:promote at the command line'
    const outcome = await changeRole(SYSTEM, person, { role, reason })
    if (!outcome.ok)
      return this.#fail('This is the last administrator. Make somebody else one first')
    this.logger.success(`${this.account} has the role ${role}`)
  }

  #fail(words: string) {
    this.exitCode = 1
    this.logger.error(words)
  }
}
