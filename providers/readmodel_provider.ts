import type { ApplicationService } from '@adonisjs/core/types'
import { Health } from '#app/core/health'
import type { Housekeeping } from '#app/readmodel/housekeeping'
import type { ReadModels } from '#app/readmodel/read_models'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    readmodels: ReadModels
  }
}

/** The tables of the stores: any process may ask for one, the web server keeps all of them up to date, and every store small. */
export default class ReadmodelProvider {
  #models: ReadModels | null = null
  #housekeeping: Housekeeping | null = null

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
    container.resolving(Health, async (health) => {
      const { readModelCheck } = await import('#app/readmodel/read_model_check')
      health.register(readModelCheck(() => container.make('readmodels')))
    })
  }

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const models = await this.app.container.make('readmodels')
    models.start()
    const { Housekeeping } = await import('#app/readmodel/housekeeping')
    const { housekeeping } = await import('#config/housekeeping')
    const eventlog = await this.app.container.make('eventlog')
    const logger = await this.app.container.make('logger')
    const report = (error: unknown) => logger.error({ err: error }, 'housekeeping failed')
    this.#housekeeping = new Housekeeping({ eventlog, readModels: models }, housekeeping, report)
    this.#housekeeping.start()
  }

  /** Before the log is closed: providers shut down in reverse order. */
  async shutdown() {
    await this.#housekeeping?.stop()
    await this.#models?.close()
  }
}
