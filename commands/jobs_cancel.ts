import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class JobsCancel extends BaseCommand {
  static override commandName = 'jobs:cancel'
  static override description = 'Stop a reply, or all replies of a store'
  static override help = [
    'As by the Stop of the page: what has been said stays. A reply that waits ends without being asked for.',
    'jobs:list names replies and stores. Servers and workers may run; one of them does the work.',
    '',
    'Exit code: 0 they will be stopped, 1 there is nothing to be stopped.',
    '',
    '{{ binaryName }} jobs:cancel REPLY',
    '{{ binaryName }} jobs:cancel --store=STORE',
  ]
  static override options: CommandOptions = { startApp: true }

  @args.string({ description: 'The reply, as jobs:list names it', required: false })
  declare replyId?: string

  @flags.string({ description: 'All replies of this store that wait or run' })
  declare store?: string

  override async run() {
    if ((this.replyId === undefined) === (this.store === undefined)) {
      this.exitCode = 1
      return this.logger.error('Name a reply, or a store by --store')
    }
    const { data } = await import('#config/data')
    const { forReplies, cancelReply } = await import('#app/generation/operator_requests')
    const eventlog = await this.app.container.make('eventlog')
    const { table } = await this.app.container.make('generation.hook')
    const queue = { eventlog, table, file: data.eventlogFile }
    const { replyId, store: storeId } = this
    const results = await forReplies(queue, { replyId, storeId, open: !replyId }, cancelReply)
    if (!results.some(({ result }) => result.ok)) this.exitCode = 1
    if (results.length === 0) this.logger.error('There is no such reply')
    for (const { record, result } of results)
      if (result.ok)
        this.logger.success(`${record.replyId} of store ${record.storeId} will be stopped`)
      else this.logger.error(`${record.replyId}: ${result.reason}`)
  }
}
