import type { ApplicationService } from '@adonisjs/core/types'
import type { AccountHousekeeping } from '#app/accounts/deletion/account_housekeeping'

/** Removes accounts whose time of grace is over, in the web server alone. */
export default class AccountsProvider {
  #housekeeping: AccountHousekeeping | null = null

  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { AccountHousekeeping } = await import('#app/accounts/deletion/account_housekeeping')
    const logger = await this.app.container.make('logger')
    const report = (error: unknown) => logger.error({ err: error }, 'an account was not removed')
    this.#housekeeping = new AccountHousekeeping(report)
    this.#housekeeping.start()
  }

  async shutdown() {
    await this.#housekeeping?.stop()
  }
}
