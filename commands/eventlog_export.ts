import { once } from 'node:events'
import { args, BaseCommand } from '@adonisjs/core/ace'

export default class EventlogExport extends BaseCommand {
  static override commandName = 'eventlog:export'
  static override description = 'Print the event log of a store, one JSON object per line'
  static override help = [
    'Reads and changes nothing; servers and workers may run. The names of stores',
    'are in the output of eventlog:verify. The lines hold what people wrote:',
    'treat the file as their chats.',
    '',
    'Exit code: 0 everything was printed, 1 there is no such store.',
    '',
    '{{ binaryName }} eventlog:export STORE > store.jsonl',
  ]

  @args.string({ description: 'The store, as eventlog:verify names it' })
  declare storeId: string

  override async run() {
    const { data } = await import('#config/data')
    const { openEventlogFile } = await import('#app/sync/eventlog_file')
    const { exportStore } = await import('#app/sync/export_store')
    const db = openEventlogFile(data.eventlogFile)
    const lines = db && exportStore(db, this.storeId)
    if (!lines) {
      this.exitCode = 1
      return this.logger.error(`There is no store ${this.storeId}`)
    }
    for (const line of lines) if (!process.stdout.write(line)) await once(process.stdout, 'drain')
    db.close()
  }
}
