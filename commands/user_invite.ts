import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

const MAX_DAYS = 90

export default class UserInvite extends BaseCommand {
  static override commandName = 'user:invite'
  static override description = 'Print a link by which one person can make an account'
  static override help = [
    'For LOCAL_ACCOUNTS=invite; it works with `on`, too. The link is good for one account and for seven days, or --days.',
    'It is printed once: the server keeps a hash of it. Who has the link has the invitation: send it by a way you trust.',
    '',
    'Exit code: 0 made, 1 not made.',
    '',
    '{{ binaryName }} user:invite --days=2',
  ]
  static override options: CommandOptions = { startApp: true }

  @flags.number({ description: 'Days for which it is good', default: 7 })
  declare days: number

  @flags.boolean({ description: 'Print the link as JSON' })
  declare json: boolean

  override async run() {
    if (!(this.days > 0 && this.days <= MAX_DAYS)) {
      this.exitCode = 1
      return this.logger.error(`--days is a number from 1 to ${MAX_DAYS}`)
    }
    const { actFor, SYSTEM } = await import('#app/accounts/audit/act_for')
    const { createInvite } = await import('#app/accounts/local/invite')
    const { accounts } = await import('#config/accounts')
    const { address } = await import('#config/address')
    if (accounts.local === 'off') {
      this.exitCode = 1
      return this.logger.error('LOCAL_ACCOUNTS=off: an invitation would lead nowhere')
    }
    const whoever = { id: 'whoever is invited', role: 'user' } as const
    const reason = 'user:invite at the command line'
    await actFor(SYSTEM, whoever, { action: 'user.invite', reason })
    const { token, expiresAt } = await createInvite(null, this.days)
    const link = `${address.url}/sign-up?invite=${token}`
    const until = expiresAt.toUTC().toISO()!
    if (this.json) return process.stdout.write(`${JSON.stringify({ link, expiresAt: until })}\n`)
    this.logger.success(`Good for one account until ${until.slice(0, 16).replace('T', ' ')} UTC:`)
    this.logger.log(link)
  }
}
