import { args, BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class JobsRetry extends BaseCommand {
  static override commandName = 'jobs:retry'
  static override description = 'Have a reply made again'
  static override help = [
    'A reply that failed or was stopped: its message gets a further one, as by the Retry of the page.',
    'A reply that runs: is taken from its worker, and another (or the same) goes on with it.',
    'jobs:list names the replies. Servers and workers may run; one of them does the work.',
    '',
    'Exit code: 0 it will be made, 1 there is no such reply or nothing to be made again.',
    '',
    '{{ binaryName }} jobs:retry REPLY',
  ]
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'The reply, as jobs:list names it' })
  declare replyId: string

  override async run() {
    const { data } = await import('#config/data')
    const { forReplies, retryReply } = await import('#app/generation/operator_requests')
    const eventlog = await this.app.container.make('eventlog')
    const { table } = await this.app.container.make('generation.hook')
    const queue = { eventlog, table, file: data.eventlogFile }
    const results = await forReplies(queue, { replyId: this.replyId }, retryReply)
    if (!results.some(({ result }) => result.ok)) this.exitCode = 1
    if (results.length === 0) this.logger.error(`There is no reply ${this.replyId}`)
    for (const { record, result } of results)
      if (result.ok)
        this.logger.success(`${result.replyId} of store ${record.storeId} will be made`)
      else this.logger.error(`${record.replyId}: ${result.reason}`)
  }
}
