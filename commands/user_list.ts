import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'
import type { ListedPerson } from '#app/accounts/list_people'

export default class UserList extends BaseCommand {
  static override commandName = 'user:list'
  static override description = 'List the accounts'
  static override help = [
    'Reads and changes nothing; servers may run. The oldest come first. Nothing of anybody’s chats is shown.',
    '',
    'Exit code: 0 listed, also when there is nobody.',
    '',
    '{{ binaryName }} user:list --json',
  ]
  static override options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Guests, too' })
  declare guests: boolean

  @flags.boolean({ description: 'Print the list as JSON' })
  declare json: boolean

  override async run() {
    const { listPeople } = await import('#app/accounts/list_people')
    const people = await listPeople({ guests: this.guests })
    if (this.json) return process.stdout.write(`${JSON.stringify({ users: people })}\n`)
    for (const person of people) this.logger.log(lineOf(person))
    this.logger.log(`${people.length} ${this.guests ? 'people' : 'accounts'}`)
  }
}

function lineOf(person: ListedPerson): string {
  const { id, role, login, email, name, lastSeenAt } = person
  const details = [
    name,
    email !== login && email,
    person.providers.length > 0 && `by ${person.providers.join(', ')}`,
    person.passkeys > 0 && `${person.passkeys} passkeys`,
    `${person.devices} devices`,
    lastSeenAt && `last seen ${lastSeenAt.slice(0, 10)}`,
    person.deletesAt && `deleted on ${person.deletesAt.slice(0, 10)}`,
  ]
  return `${id}  ${role}  ${login ?? '-'}  ${details.filter(Boolean).join(', ')}`
}
