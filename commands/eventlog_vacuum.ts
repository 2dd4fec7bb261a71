import { BaseCommand } from '@adonisjs/core/ace'
import type { CommandOptions } from '@adonisjs/core/types/ace'

export default class EventlogVacuum extends BaseCommand {
  static override commandName = 'eventlog:vacuum'
  static override description = 'Write the file of the event logs anew, without what was deleted'
  static override help = [
    'Deleted chats leave the file when their time in the Trash is over. A few words may',
    'stay in gaps that SQLite does not overwrite: this removes them, and gives room on',
    'the disk back. Writes of everybody wait meanwhile, some seconds for a large file;',
    'clients try again by themselves. A file below 64 MB is done by the server.',
  ]
  static override options: CommandOptions = { startApp: true }

  override async run() {
    const eventlog = await this.app.container.make('eventlog')
    const before = eventlog.size()
    eventlog.vacuum()
    this.logger.success(`${before} bytes before, ${eventlog.size()} after`)
  }
}
