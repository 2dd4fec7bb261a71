import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class EventlogCompact extends BaseCommand {
  static override commandName = 'eventlog:compact'
  static override description = 'Drop the pieces of ended replies that are still in the log'
  static override help = [
    'The event that ends a reply holds all of it, so that its pieces may go. The server',
    'does this by itself after each reply, and looks for what it missed every few minutes.',
    'Servers and workers may run.',
    '',
    '{{ binaryName }} eventlog:compact --dry-run',
  ]
  static override options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say what would go, and change nothing' })
  declare dryRun: boolean

  @flags.string({ description: 'Compact this store only' })
  declare store?: string

  override async run() {
    const { compactStore } = await import('#app/readmodel/compact_store')
    const eventlog = await this.app.container.make('eventlog')
    const options = { dryRun: this.dryRun ?? false }
    let [replies, events] = [0, 0]
    for (const storeId of eventlog.storeIds()) {
      if (this.store !== undefined && storeId !== this.store) continue
      const compacted = await compactStore(eventlog, storeId, options)
      replies += compacted.replies
      events += compacted.events
      if (compacted.events > 0)
        this.logger.log(`${storeId}: ${compacted.events} pieces, ${compacted.bytes} bytes`)
    }
    const done = this.dryRun ? 'would go' : 'gone'
    this.logger.success(`${events} pieces of ${replies} replies ${done}`)
  }
}
