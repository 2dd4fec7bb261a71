import type { ApplicationService } from '@adonisjs/core/types'
import type { MergeForwarder } from '#app/sync/merge_forwarder'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    'merges.forwarder': MergeForwarder
  }
}

/** What becomes of chats when people change: a guest's go over to the account, those of somebody who is removed are removed. */
export default class MergesProvider {
  #forwarder: MergeForwarder | null = null

  constructor(protected app: ApplicationService) {}

  register() {
    const { container } = this.app
    container.singleton('merges.forwarder', async () => {
      const { MergeForwarder } = await import('#app/sync/merge_forwarder')
      const { ownedStores } = await import('#app/accounts/deletion/owned_stores')
      const logger = await container.make('logger')
      const report = (error: unknown) => logger.error({ err: error }, 'a merge failed')
      const eventlog = await container.make('eventlog')
      this.#forwarder = new MergeForwarder({ eventlog, ownedStores, report })
      return this.#forwarder
    })
  }

  async boot() {
    const { container } = this.app
    const { addAccountHooks } = await import('#app/accounts/account_hooks')
    addAccountHooks({
      guestMerged: async (guest, account) => {
        const eventlog = await container.make('eventlog')
        await eventlog.transaction(() => eventlog.merges.ask(guest.storeId, account.storeId))
      },
      personLeft: async ({ storeId }) => {
        const eventlog = await container.make('eventlog')
        const { table } = await container.make('generation.hook')
        await eventlog.transaction(() => table.requestStopOfStore(storeId))
      },
      personRemoved: async ({ storeId }) => {
        const { removeStoreAndMerged, scrubEventlog } = await import('#app/readmodel/remove_store')
        const eventlog = await container.make('eventlog')
        const readModels = await container.make('readmodels')
        await removeStoreAndMerged({ eventlog, readModels }, storeId)
        await scrubEventlog(eventlog)
      },
    })
  }

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const forwarder = await this.app.container.make('merges.forwarder')
    forwarder.start()
  }

  /** Before the log is closed: providers shut down in reverse order. */
  async shutdown() {
    await this.#forwarder?.stop()
  }
}
