import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { StoreReport } from '#app/sync/verification/report'

export default class EventlogVerify extends BaseCommand {
  static override commandName = 'eventlog:verify'
  static override description = 'Check the event log of every store'
  static override help = [
    'Reads the whole log and changes nothing; servers and workers may run.',
    'Per store it checks:',
    '  the head and its row, rows above the head, numbers without a row',
    '  events that were committed twice',
    '  replies: pieces in order, one end, text as its hash says, nothing lost',
    '  folded chats: the archive gives what they hold, nothing stands in both',
    '  the queue of replies: nothing forgotten, nothing invented',
    '',
    'Exit code: 0 the log is whole, 1 it is damaged or can not be read.',
    '',
    '{{ binaryName }} eventlog:verify --json',
  ]

  @flags.boolean({ description: 'Print the report as JSON' })
  declare json: boolean

  @flags.string({ description: 'Check this store only' })
  declare store?: string

  override async run() {
    const { data } = await import('#config/data')
    const { openEventlogFile } = await import('#app/sync/eventlog_file')
    const { verifyLogs } = await import('#app/readmodel/verify_logs')
    const db = openEventlogFile(data.eventlogFile)
    const stores = db ? verifyLogs(db, this.store) : []
    db?.close()
    const damage = stores.reduce((sum, store) => sum + store.damage.length, 0)
    if (damage > 0) this.exitCode = 1
    if (this.json) return process.stdout.write(`${JSON.stringify({ ok: damage === 0, stores })}\n`)
    for (const store of stores) if (store.events > 0 || store.damage.length > 0) this.#print(store)
    const summary = `${stores.length} stores, ${damage} damaged places`
    if (damage > 0) this.logger.error(summary)
    else this.logger.success(summary)
  }

  #print({ storeId, head, events, gaps, folded, repeated, replies, damage }: StoreReport) {
    this.logger.log(
      `${storeId}: head ${head}, ${events} events, ${gaps.ranges} gaps of ${gaps.numbers} numbers, ` +
        `${folded.chats} chats folded into ${folded.events} events, ${folded.archived} archived, ` +
        `${repeated} repeated, replies: ${replies.requested} requested, ${replies.ended} ended, ${replies.open} open`
    )
    for (const { kind, id, seq } of damage)
      this.logger.log(`  ${kind}: ${id}${seq === undefined ? '' : ` at ${seq}`}`)
  }
}
