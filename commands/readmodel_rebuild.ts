import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class ReadmodelRebuild extends BaseCommand {
  static override commandName = 'readmodel:rebuild'
  static override description = 'Make the tables of every store anew from its log'
  static override help = [
    'The tables hold nothing that is not in the log, and are made anew by themselves',
    'when a file is missing or damaged. This is for when they are wrong nevertheless.',
    'Servers and workers may run; what they ask for meanwhile waits.',
    '',
    '{{ binaryName }} readmodel:rebuild --store=STORE',
  ]
  static override options: CommandOptions = { startApp: true }

  @flags.string({ description: 'Rebuild the tables of this store only' })
  declare store?: string

  override async run() {
    const eventlog = await this.app.container.make('eventlog')
    const models = await this.app.container.make('readmodels')
    const known = eventlog.storeIds()
    if (this.store !== undefined && !known.includes(this.store)) {
      this.exitCode = 1
      return this.logger.error(`There is no store ${this.store}`)
    }
    const storeIds = this.store === undefined ? known : [this.store]
    for (const storeId of storeIds) await models.rebuild(storeId)
    this.logger.success(`${storeIds.length} stores rebuilt`)
  }
}
