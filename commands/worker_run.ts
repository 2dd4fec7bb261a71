import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

/** The worker as a process of its own: replies go on while the web server restarts. */
export default class WorkerRun extends BaseCommand {
  static override commandName = 'worker:run'
  static override description =
    'Make replies in a process of its own (set WORKER=external for the web server)'
  static override help = [
    'Takes replies from the queue until it is ended. SIGTERM or SIGINT: takes no more,',
    'gives back what it has, so that another worker goes on at once, and exits with 0.',
  ]
  static override options: CommandOptions = { startApp: true, staysAlive: true }

  override async run() {
    const worker = await this.app.container.make('generation.worker')
    worker.start()
    this.app.listen('SIGINT', () => void this.app.terminate())
    this.logger.info(`worker ${worker.id} is waiting for replies to make`)
  }
}
