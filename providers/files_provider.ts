import type { ApplicationService } from '@adonisjs/core/types'
import type { FileStore } from '#app/files/file_store'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    files: FileStore
  }
}

/** Files of people, and what becomes of them when people go. Stands before the provider that forgets what was merged into whom. */
export default class FilesProvider {
  constructor(protected app: ApplicationService) {}

  register() {
    const { container } = this.app
    container.singleton('files', async () => {
      const { FileStore } = await import('#app/files/file_store')
      const drive = await container.make('drive.manager')
      const { merges } = await container.make('eventlog')
      const { fileFolder } = await import('#config/drive')
      const { uploads } = await import('#config/files')
      const { default: Person } = await import('#app/accounts/person')
      return new FileStore({
        disk: drive.use(),
        formerStores: (storeId) => merges.into(storeId),
        quotaOf: async (storeId) => {
          const person = await Person.findBy('storeId', merges.shownIn(storeId))
          return person && !person.isGuest ? uploads.quotaBytes : uploads.guestQuotaBytes
        },
        folder: fileFolder,
      })
    })
  }

  async boot() {
    const { default: edge } = await import('edge.js')
    const { uploads } = await import('#config/files')
    // A browser says so before it sends anything.
    edge.global('maxFileBytes', uploads.maxBytes)
    const { addAccountHooks } = await import('#app/accounts/account_hooks')
    addAccountHooks({
      personRemoved: async ({ storeId }) => {
        const files = await this.app.container.make('files')
        await files.removeAllOf(storeId)
      },
    })
  }

  /** What was on its way when the server ended. */
  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { rm } = await import('node:fs/promises')
    const { uploads } = await import('#config/files')
    await rm(uploads.folder, { recursive: true, force: true })
  }
}
