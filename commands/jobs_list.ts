import { BaseCommand, flags } from '@adonisjs/core/ace'
import type { GenerationRecord } from '#app/generation/generation_records'

const STATES = ['queued', 'running', 'ended']

export default class JobsList extends BaseCommand {
  static override commandName = 'jobs:list'
  static override description = 'List the replies that wait, run or have ended'
  static override help = [
    'Reads and changes nothing; servers and workers may run. The newest come first.',
    'No text of anybody is shown. How a reply ended: ended, stopped, or the code of its failure.',
    '',
    'Exit code: 0 listed (also when there is nothing), 1 a wrong option.',
    '',
    '{{ binaryName }} jobs:list --state=running',
    '{{ binaryName }} jobs:list --failed --json',
  ]

  @flags.string({ description: 'queued, running or ended' })
  declare state?: string

  @flags.string({ description: 'Of this store only' })
  declare store?: string

  @flags.boolean({ description: 'Only replies that failed' })
  declare failed: boolean

  @flags.number({ description: 'How many at most', default: 100 })
  declare limit: number

  @flags.boolean({ description: 'Print the list as JSON' })
  declare json: boolean

  override async run() {
    if (this.state !== undefined && !STATES.includes(this.state)) {
      this.exitCode = 1
      return this.logger.error(`--state is one of ${STATES.join(', ')}`)
    }
    const { data } = await import('#config/data')
    const { openEventlogFile } = await import('#app/sync/eventlog_file')
    const { readGenerations } = await import('#app/generation/generation_records')
    const db = openEventlogFile(data.eventlogFile)
    const { state, store: storeId, failed, limit } = this
    const records = db ? readGenerations(db, { state, storeId, failed, limit }) : []
    db?.close()
    if (this.json) return process.stdout.write(`${JSON.stringify({ replies: records })}\n`)
    for (const record of records) this.logger.log(lineOf(record))
    this.logger.log(`${records.length} replies`)
  }
}

function lineOf(record: GenerationRecord): string {
  const { replyId, storeId, model, state, outcome, attempt, crashes, leaseMs, workerId } = record
  const details = [
    `${Math.round(record.ageMs / 1000)} s old`,
    attempt > 1 && `attempt ${attempt}`,
    crashes > 0 && `${crashes} crashes`,
    workerId && `worker ${workerId}, lease ${leaseMs} ms`,
    record.stopRequested && state !== 'ended' && 'to be stopped',
  ]
  const how = outcome && outcome !== state ? `${state} (${outcome})` : state
  return `${replyId}  ${how}  ${model}  store ${storeId}  ${details.filter(Boolean).join(', ')}`
}
