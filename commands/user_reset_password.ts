import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class UserResetPassword extends BaseCommand {
  static override commandName = 'user:reset_password'
  static override description = 'Give an account another password, and sign it out everywhere'
  static override help = [
    'The password is generated and printed once, unless it comes by --stdin or --ask: an argument could be',
    'read by every process of the machine. An account that has none yet gets one, for the login --login.',
    'Chats stay, passkeys and linked sign-ins too. Servers may run; they close its sockets within seconds.',
    '',
    'Exit code: 0 set, 1 not set.',
    '',
    '{{ binaryName }} user:reset_password ada@example.org',
  ]
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'Login, e-mail or id of the account' })
  declare account: string

  @flags.string({ description: 'Login, for an account without a password' })
  declare login?: string

  @flags.boolean({ description: 'Read the password from the first line of the standard input' })
  declare stdin: boolean

  @flags.boolean({ description: 'Ask for the password' })
  declare ask: boolean

  @flags.boolean({ description: 'Print the result as JSON' })
  declare json: boolean

  override async run() {
    const { actFor, SYSTEM } = await import('#app/accounts/audit/act_for')
    const { errorWords } = await import('#app/accounts/local/error_words')
    const { findAccount } = await import('#app/accounts/find_person')
    const { passwordInput } = await import('#app/accounts/local/password_input')
    const { resetPassword } = await import('#app/accounts/local/change_password')
    const person = await findAccount(this.account)
    if (!person) return this.#fail(['There is no such account, or more than one with this e-mail'])
    const { stdin, ask } = this
    const { password, isGenerated } = await passwordInput({ stdin, ask, prompt: this.prompt })
    const login = this.login ?? person.email ?? ''
    const reason = 'user:reset_password at the command line'
    const outcome = await resetPassword(person, { login, password }, () =>
      actFor(SYSTEM, person, { action: 'password.reset', reason })
    )
    if (!outcome.ok) return this.#fail(errorWords(outcome.errors))
    if (this.json)
      return process.stdout.write(
        `${JSON.stringify({ id: person.id, login: outcome.login, ...(isGenerated && { password }) })}\n`
      )
    this.logger.success(`${outcome.login} has a new password and is signed out everywhere`)
    if (isGenerated) this.logger.log(`Password, shown only now: ${password}`)
  }

  #fail(lines: string[]) {
    this.exitCode = 1
    for (const words of lines) this.logger.error(words)
  }
}
