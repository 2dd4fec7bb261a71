import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { StoreStatistics } from '#app/sync/verification/store_statistics'

export default class EventlogStats extends BaseCommand {
  static override commandName = 'eventlog:stats'
  static override description = 'Say how large the event log of every store is, and why'
  static override help = [
    'Reads the whole log and changes nothing; servers and workers may run.',
    'Per store: events and bytes that a new device pulls, pieces of replies among them,',
    'folded events and their chats, what was moved to the archive, bytes per character.',
    '',
    '{{ binaryName }} eventlog:stats --json',
  ]

  @flags.boolean({ description: 'Print the figures as JSON' })
  declare json: boolean

  @flags.string({ description: 'Look at this store only' })
  declare store?: string

  override async run() {
    const { data } = await import('#config/data')
    const { openEventlogFile } = await import('#app/sync/eventlog_file')
    const { storeStatistics } = await import('#app/sync/verification/store_statistics')
    const db = openEventlogFile(data.eventlogFile)
    const stores: StoreStatistics[] = []
    const ids = db?.prepare('select store_id from stores where head > 0 order by 1').pluck().all()
    for (const storeId of (ids ?? []) as string[])
      if (this.store === undefined || storeId === this.store)
        stores.push(storeStatistics(db!, storeId))
    db?.close()
    if (this.json) return process.stdout.write(`${JSON.stringify({ stores })}\n`)
    for (const store of stores) this.#print(store)
    this.logger.success(`${stores.length} stores`)
  }

  #print(store: StoreStatistics) {
    const { storeId, head, events, bytes, pieces, folded, archived, bytesPerCharacter } = store
    this.logger.log(
      `${storeId}: head ${head}, ${events} events of ${bytes} bytes, ${pieces.events} of them pieces, ` +
        `${folded.events} folded with ${folded.chats} chats, ${archived.events} archived of ${archived.bytes} bytes, ` +
        `${bytesPerCharacter?.toFixed(2) ?? 'no'} bytes per character of text`
    )
  }
}
