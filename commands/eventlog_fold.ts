import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

const HOUR_MS = 3_600_000

export default class EventlogFold extends BaseCommand {
  static override commandName = 'eventlog:fold'
  static override description = 'Put one event in place of all those of idle chats'
  static override help = [
    'A new device pulls a fraction of the events then; what is replaced moves to the',
    'archive. Chats with replies on their way are left alone. The server does this by',
    'itself for chats without news for FOLD_IDLE_HOURS. Servers and workers may run.',
    '',
    '{{ binaryName }} eventlog:fold --dry-run',
    '{{ binaryName }} eventlog:fold --store=STORE --idle=1',
  ]
  static override options: CommandOptions = { startApp: true }

  @flags.boolean({ description: 'Say which chats are idle, and change nothing' })
  declare dryRun: boolean

  @flags.string({ description: 'Fold this store only' })
  declare store?: string

  @flags.number({ description: 'Hours without news, instead of FOLD_IDLE_HOURS' })
  declare idle?: number

  override async run() {
    const { foldStore, idleChats } = await import('#app/readmodel/fold_store')
    const { housekeeping } = await import('#config/housekeeping')
    const eventlog = await this.app.container.make('eventlog')
    const readModels = await this.app.container.make('readmodels')
    const idleMs = this.idle === undefined ? housekeeping.foldIdleMs : this.idle * HOUR_MS
    const idleBefore = Date.now() - idleMs
    let [chats, events] = [0, 0]
    for (const storeId of eventlog.storeIds()) {
      if (this.store !== undefined && storeId !== this.store) continue
      const idle = idleChats(eventlog, storeId, idleBefore)
      const folded = this.dryRun
        ? { chats: idle.length, events: idle.reduce((sum, chat) => sum + chat.events, 0) }
        : await foldStore({ eventlog, readModels }, storeId, idleBefore)
      chats += folded.chats
      events += folded.events
      if (folded.chats > 0)
        this.logger.log(`${storeId}: ${folded.chats} chats of ${folded.events} events`)
    }
    const done = this.dryRun ? 'could be folded' : 'folded'
    this.logger.success(`${chats} chats of ${events} events ${done}`)
  }
}
