import type { ApplicationService } from '@adonisjs/core/types'
import { Health } from '#app/core/health'
import type { ReadModels } from '#app/readmodel/read_models'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    readmodels: ReadModels
  }
}

/** The tables of the stores: any process may ask for one, the web server keeps all of them up to date. */
export default class ReadmodelProvider {
  #models: ReadModels | null = null

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
  }

  /** Before the log is closed: providers shut down in reverse order. */
  async shutdown() {
    await this.#models?.close()
  }
}
