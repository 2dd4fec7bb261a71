import type { ApplicationService } from '@adonisjs/core/types'
import { Health } from '#app/core/health'
import type { GenerationWorker } from '#app/generation/generation_worker'
import type { ToolRegistry } from '#app/generation/tools'
import type { OnMessageSent } from '#app/generation/on_message_sent'

declare module '@adonisjs/core/types' {
  interface ContainerBindings {
    'generation.hook': OnMessageSent
    'generation.worker': GenerationWorker
    'generation.tools': ToolRegistry
  }
}

/**
 * Binds generation to the log. The queue's hook belongs to the log wherever that is opened; the worker runs in the web server,
 * unless WORKER=external says that `node ace worker:run` does the work.
 */
export default class GenerationProvider {
  #worker: GenerationWorker | null = null
  /** Keys that devices lend come to the web server, which therefore makes these replies even beside a worker of its own process. */
  #onlyLent = false

  constructor(protected app: ApplicationService) {}

  register() {
    const { container } = this.app
    container.singleton('generation.hook', async () => {
      const { OnMessageSent } = await import('#app/generation/on_message_sent')
      return new OnMessageSent()
    })
    container.singleton('generation.tools', async () => {
      const { ToolRegistry } = await import('#app/generation/tools')
      return new ToolRegistry()
    })
    container.singleton('generation.worker', () => this.#makeWorker())
    container.resolving('eventlog', async (eventlog) =>
      eventlog.addHook(await container.make('generation.hook'))
    )
    container.resolving('files', (files) =>
      files.onArrived((...file) => this.#fileArrived(...file))
    )
    container.resolving(Health, async (health) => health.register(await this.#makeCheck()))
  }

  async ready() {
    const { default: env } = await import('#start/env')
    if (this.app.getEnvironment() !== 'web') return
    this.#onlyLent = env.get('WORKER') === 'external'
    const worker = await this.app.container.make('generation.worker')
    worker.start()
    // Before the sockets are closed, which takes its time: another process can go on at once, and who listens hears the last words.
    this.app.terminating(() => worker.stop())
  }

  /** Before the log is closed: providers shut down in reverse order. */
  async shutdown() {
    await this.#worker?.stop()
  }

  /** A reply may wait for it. */
  async #fileArrived(storeId: string, fileId: string) {
    const eventlog = await this.app.container.make('eventlog')
    const { table } = await this.app.container.make('generation.hook')
    if (!table.needsFiles()) return
    // Of a guest's file the reply may be the account's.
    const shownIn = eventlog.merges.shownIn(storeId)
    await eventlog.transaction(() => table.filesArrived(shownIn, [fileId]))
  }

  async #makeCheck() {
    const { container } = this.app
    const { workerCheck } = await import('#app/generation/worker_check')
    const open = async () => {
      await container.make('eventlog')
      return (await container.make('generation.hook')).heartbeats
    }
    return workerCheck(open, this.app.getEnvironment() === 'web')
  }

  async #makeWorker() {
    const { container } = this.app
    const { GenerationWorker } = await import('#app/generation/generation_worker')
    const eventlog = await container.make('eventlog')
    const readModels = await container.make('readmodels')
    const { table, heartbeats, titles, queue } = await container.make('generation.hook')
    const copier = await container.make('readmodels.copier')
    const routes = await container.make('models.routes')
    const tools = await container.make('generation.tools')
    const { keepFileIn } = await import('#app/generation/reply_files')
    const files = await container.make('files')
    const logger = await container.make('logger')
    const report = (error: unknown, about: string) =>
      logger.error({ err: error }, `generation: ${about} failed`)
    const usage = await container.make('usage.ledger')
    const budgets = await container.make('usage.budgets')
    const shared = { eventlog, readModels, routes, usage, budgets, report, log: logger }
    const { TitleMaker } = await import('#app/generation/title_maker')
    const { QueueSender } = await import('#app/generation/queue_sender')
    const { autoTitles } = await import('#config/titles')
    this.#worker = new GenerationWorker({
      ...shared,
      table,
      heartbeats,
      lent: await container.make('models.lent'),
      onlyLent: this.#onlyLent,
      ...(autoTitles && { titles: new TitleMaker({ ...shared, jobs: titles }) }),
      ...(!this.#onlyLent && {
        queue: new QueueSender({ eventlog, readModels, table: queue, report }),
      }),
      tools,
      finishCopies: (key) => copier.finish(key),
      keepFile: keepFileIn(files),
      files,
      // A process of its own has no sockets: nobody would hear it.
      ...(this.app.getEnvironment() !== 'console' && {
        ephemerals: await container.make('ephemerals'),
      }),
    })
    return this.#worker
  }
}
