import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ChaosSite, WORKERS } from '#tests/chaos/chaos_site'
import { openPerson, settled, writeForAWhile } from '#tests/chaos/chaos_round'
import type { ChaosDevice } from '#tests/chaos/chaos_device'
import { idOf, isSame } from '#tests/chaos/chaos_device'
import { readLog } from '#tests/chaos/checker'
import { randomFrom } from '#tests/rounds/kill_round'
import { until } from '#tests/until'

/**
 * `npm run rounds -- restore --rounds=3 --seed=1`: a backup is made while devices write and replies stream, they go on, go offline and
 * write more; the backup is restored in place of the data. Whatever was acknowledged before the backup began, and whatever was never
 * acknowledged, must be in the log once; devices that were ahead must follow. Exit 1 when anything is amiss.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const SETTLE_WITHIN_MS = 60_000
/** Acknowledged events that must be in the backup, at least. */
const BEFORE_BACKUP = 6

async function ace(site: ChaosSite, ...command: string[]): Promise<number> {
  const child = site.server.spawnAce(...command)
  const [code] = (await once(child, 'exit')) as [number]
  return code
}

async function round(site: ChaosSite, random: () => number, label: string, folder: string) {
  const file = join(folder, `${label}.tar.gz`)
  const person = await openPerson(site, label, 2)
  const { devices } = person
  const amiss: string[] = []
  try {
    const writing = devices.map((device) => writeForAWhile(device, person, random))
    const acknowledged = () => devices.reduce((sum, device) => sum + device.acknowledged.size, 0)
    await until(() => acknowledged() >= BEFORE_BACKUP, 'the first acknowledgements', 30_000)
    const promisedBefore = devices.flatMap(({ acknowledged }) => [...acknowledged])
    if ((await ace(site, 'backup:create', '--to', file)) !== 0) amiss.push('no backup was made')
    await Promise.all(writing)
    await Promise.all(devices.map((device) => writeForAWhile(device, person, random)))
    site.proxy.away = true
    site.proxy.cut()
    const promised = new Set(devices.flatMap(({ acknowledged }) => [...acknowledged]))
    const offline = devices.map((device) => writeForAWhile(device, person, random))
    if ((await ace(site, 'backup:restore', file, '--force')) === 0)
      amiss.push('it was restored under a running server')
    for (let index = 0; index < WORKERS; index++) await site.killWorker(index, 'SIGTERM')
    await site.server.end()
    const headBefore = Math.max(...devices.map(({ head }) => head))
    if ((await ace(site, 'backup:restore', file, '--force')) !== 0) amiss.push('not restored')
    await site.heal()
    await Promise.all(offline)
    if (!(await settled(site, [person], performance.now(), SETTLE_WITHIN_MS)))
      amiss.push('the devices did not settle')
    const log = readLog(site.eventlogFile, person.address.storeId)
    amiss.push(...log.report.damage.map(({ kind, id }) => `eventlog:verify: ${kind} ${id}`))
    const places = Map.groupBy(log.events, idOf)
    const written = devices.flatMap((device) => device.written.map(({ id }) => id))
    for (const id of new Set(written)) {
      const times = places.get(id)?.length ?? 0
      if (times > 1) amiss.push(`${id} is in the log ${times} times`)
      if (times === 0 && (promisedBefore.includes(id) || !promised.has(id)))
        amiss.push(`${id} is lost`)
    }
    for (const device of devices) amiss.push(...missedBy(device, log.events, headBefore))
    const lost = [...promised].filter((id) => !places.has(id)).length
    console.log(
      `${label}: ${written.length} events written, ${promisedBefore.length} acknowledged before the backup, ${lost} of ${promised.size} acknowledged ` +
        `after it and gone with it, ${written.length - promised.size} unsent and sent, amiss ${amiss.length}`
    )
    for (const what of amiss) console.log(`  ${what}`)
    return amiss.length
  } finally {
    for (const device of devices) await device.close()
  }
}

/** What has come into the log since the restore, and did not reach a device. */
const missedBy = (
  { name, events }: ChaosDevice,
  log: ReturnType<typeof readLog>['events'],
  headBefore: number
) =>
  log
    .filter(({ seqNum }) => seqNum > headBefore)
    .filter((row) => !events.some((event) => isSame(event, row)))
    .map(({ seqNum, name: event }) => `${name} never got ${event} ${seqNum}`)

const random = randomFrom(Number(values.seed))
const folder = mkdtempSync(join(tmpdir(), 'kamba-restore-'))
const site = await ChaosSite.start({ kind: 'plain', plant: null, logLevel: 'fatal' })
let amiss = 0
try {
  for (let count = 1; count <= Number(values.rounds); count++)
    amiss += await round(site, random, `restore${count}`, folder)
} finally {
  await site.stop()
  rmSync(folder, { recursive: true })
}
console.log(`${values.rounds} restores, amiss ${amiss}; seed ${values.seed}`)
process.exit(amiss > 0 ? 1 : 0)
