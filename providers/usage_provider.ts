import type { ApplicationService } from '@adonisjs/core/types'
import type { Budgets } from '#app/usage/budgets'
import type { UsageLedger } from '#app/usage/usage_ledger'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    'usage.ledger': UsageLedger
    'usage.budgets': Budgets
  }
}

/** What replies cost: its table lies in the file of the log, wherever that is opened. */
export default class UsageProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    const { container } = this.app
    container.singleton('usage.ledger', async () => {
      const { UsageLedger } = await import('#app/usage/usage_ledger')
      return new UsageLedger()
    })
    container.singleton('usage.budgets', async () => {
      const { Budgets } = await import('#app/usage/budgets')
      const { limitsOfStore } = await import('#app/usage/budget_rows')
      const { merges } = await container.make('eventlog')
      // A guest's replies that still run are the account's to pay.
      return new Budgets(await container.make('usage.ledger'), (storeId) =>
        limitsOfStore(merges.shownIn(storeId))
      )
    })
    container.resolving('eventlog', async (eventlog) =>
      eventlog.addHook(await container.make('usage.ledger'))
    )
  }

  async boot() {
    const { addAccountHooks } = await import('#app/accounts/account_hooks')
    addAccountHooks({
      // After the keys themselves (providers/models_provider.ts).
      guestMerged: async (guest, account) => {
        const { giveLimits } = await import('#app/usage/budget_rows')
        await giveLimits(guest.id, account.id)
      },
    })
  }
}
