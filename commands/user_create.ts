import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class UserCreate extends BaseCommand {
  static override commandName = 'user:create'
  static override description = 'Make an account with a password'
  static override help = [
    'The password is generated and printed once, unless it comes by --stdin or --ask: an argument could be',
    'read by every process of the machine. The first account of an installation is an administrator.',
    'Works whatever LOCAL_ACCOUNTS says; with `off` there is no page to use it on.',
    '',
    'Exit code: 0 made, 1 not made.',
    '',
    '{{ binaryName }} user:create ada@example.org',
    '{{ binaryName }} user:create ada --admin --stdin < password.txt',
  ]
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'E-mail or username' })
  declare login: string

  @flags.boolean({ description: 'Make an administrator' })
  declare admin: boolean

  @flags.boolean({ description: 'Read the password from the first line of the standard input' })
  declare stdin: boolean

  @flags.boolean({ description: 'Ask for the password' })
  declare ask: boolean

  @flags.boolean({ description: 'Print the account as JSON' })
  declare json: boolean

  override async run() {
    const { actFor, SYSTEM } = await import('#app/accounts/audit/act_for')
    const { changeRole } = await import('#app/accounts/change_role')
    const { createAccount } = await import('#app/accounts/complete_sign_in')
    const { errorWords } = await import('#app/accounts/local/error_words')
    const local = await import('#app/accounts/local/local_accounts')
    const { normalLogin } = await import('#app/accounts/local/login_name')
    const { passwordInput } = await import('#app/accounts/local/password_input')
    const { stdin, ask, login } = this
    const { password, isGenerated } = await passwordInput({ stdin, ask, prompt: this.prompt })
    const credentials = { login, password }
    const errors = await local.credentialErrors(credentials)
    if (errors) {
      this.exitCode = 1
      for (const words of errorWords(errors)) this.logger.error(words)
      return
    }
    const proof = await local.localProof(credentials, null)
    const person = await createAccount(null, local.profileOf(credentials), proof)
    const reason = 'user:create at the command line'
    await actFor(SYSTEM, person, { action: 'user.create', reason })
    if (this.admin) await changeRole(SYSTEM, person, { role: 'admin', reason })
    const made = { id: person.id, login: normalLogin(login), role: person.role }
    if (this.json)
      return process.stdout.write(
        `${JSON.stringify({ ...made, ...(isGenerated && { password }) })}\n`
      )
    this.logger.success(`${made.login} has an account (${made.role})`)
    if (isGenerated) this.logger.log(`Password, shown only now: ${password}`)
  }
}
