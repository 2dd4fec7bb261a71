import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class UserDelete extends BaseCommand {
  static override commandName = 'user:delete'
  static override description = 'Delete an account with everything in it'
  static override help = [
    'Signs out all devices and removes the account after the time of grace',
    '(ACCOUNT_DELETION_DAYS); signing in before takes it back. With --now it is removed at once:',
    'ways to sign in, sessions, event log, archive, queue of replies, tables. The audit trail keeps',
    'ids. The server may run. Backups made before still hold it.',
    '',
    'Exit code: 0 done, 1 there is no such account.',
    '',
    '{{ binaryName }} user:delete ada@example.org',
    '{{ binaryName }} user:delete 6f0c2f5e-7f0e-4d2b-9d55-0c8f4f1f2c11 --now',
  ]
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'The login of a local account, or the id of any person' })
  declare who: string

  @flags.boolean({ description: 'Without the time of grace' })
  declare now: boolean

  override async run() {
    const { findPerson } = await import('#app/accounts/find_person')
    const { SYSTEM } = await import('#app/accounts/audit/act_for')
    const { askForRemoval, removePerson } = await import('#app/accounts/deletion/remove_person')
    const person = await findPerson(this.who)
    if (!person) {
      this.exitCode = 1
      return this.logger.error('There is no such account')
    }
    const who = { actor: SYSTEM, reason: 'user:delete' }
    if (this.now || person.isGuest) await removePerson(person, who)
    else await askForRemoval(person, who)
    const { deletesAt } = person
    const isGone = person.$isDeleted || deletesAt === null
    this.logger.success(isGone ? 'Removed' : `Will be removed at ${deletesAt.toISO()}`)
  }
}
