import type { ApplicationService } from '@adonisjs/core/types'
import { Health } from '#app/core/health'
import type { BranchCopier } from '#app/readmodel/branch_copier'
import type { CopyJobs } from '#app/readmodel/copy_jobs'
import type { Housekeeping } from '#app/readmodel/housekeeping'
import type { ReadModels } from '#app/readmodel/read_models'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    'readmodels': ReadModels
    'readmodels.copy_jobs': CopyJobs
    'readmodels.copier': BranchCopier
  }
}

/** The tables of the stores: any process may ask for one, the web server keeps all of them up to date, and every store small. */
export default class ReadmodelProvider {
  #models: ReadModels | null = null
  #housekeeping: Housekeeping | null = null
  #copier: BranchCopier | null = null

  constructor(protected app: ApplicationService) {}

  register() {
    const { container } = this.app
    container.singleton('readmodels', async () => {
      const { ReadModels } = await import('#app/readmodel/read_models')
      const { data } = await import('#config/data')
      const logger = await container.make('logger')
      const eventlog = await container.make('eventlog')
      this.#models = new ReadModels(data.readModelFolder, eventlog, (error) =>
        logger.error({ err: error }, 'a read model failed')
      )
      return this.#models
    })
    container.singleton('readmodels.copy_jobs', async () => {
      const { CopyJobs } = await import('#app/readmodel/copy_jobs')
      return new CopyJobs()
    })
    container.singleton('readmodels.copier', () => this.#makeCopier())
    container.resolving('eventlog', async (eventlog) =>
      eventlog.addHook(await container.make('readmodels.copy_jobs'))
    )
    container.resolving(Health, async (health) => {
      const { readModelCheck } = await import('#app/readmodel/read_model_check')
      health.register(readModelCheck(() => container.make('readmodels')))
    })
  }

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const models = await this.app.container.make('readmodels')
    models.start()
    const copier = await this.app.container.make('readmodels.copier')
    copier.start()
    const { Housekeeping } = await import('#app/readmodel/housekeeping')
    const { housekeeping } = await import('#config/housekeeping')
    const eventlog = await this.app.container.make('eventlog')
    const logger = await this.app.container.make('logger')
    const report = (error: unknown) => logger.error({ err: error }, 'housekeeping failed')
    const filesUnnamed = async (storeId: string, fileIds: readonly string[]) => {
      const files = await this.app.container.make('files')
      for (const file of (await files.findAll(storeId, fileIds)).values()) await files.remove(file)
    }
    const tools = { eventlog, readModels: models, filesUnnamed }
    this.#housekeeping = new Housekeeping(tools, housekeeping, report)
    eventlog.addHook(this.#housekeeping)
    this.#housekeeping.start()
  }

  /** Before the log is closed: providers shut down in reverse order. */
  async shutdown() {
    await this.#copier?.stop()
    await this.#housekeeping?.stop()
    await this.#models?.close()
  }

  async #makeCopier() {
    const { container } = this.app
    const { BranchCopier } = await import('#app/readmodel/branch_copier')
    const logger = await container.make('logger')
    this.#copier = new BranchCopier({
      eventlog: await container.make('eventlog'),
      readModels: await container.make('readmodels'),
      jobs: await container.make('readmodels.copy_jobs'),
      report: (error) => logger.error({ err: error }, 'copying a branch failed'),
    })
    return this.#copier
  }
}
