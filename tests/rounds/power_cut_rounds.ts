import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ProductionServer } from '#tests/production_server'
import { ChaosDevice } from '#tests/chaos/chaos_device'
import { FailingDisk } from '#tests/rounds/power_cut/failing_disk'
import { judgeCut } from '#tests/rounds/power_cut/judge_cut'
import { randomFrom } from '#tests/rounds/kill_round'
import { type Call, canTrace, readCalls, traced } from '#tests/rounds/power_cut/system_calls'
import { type Promised, WireTap } from '#tests/rounds/power_cut/wire_tap'

/**
 * `npm run rounds -- power_cut --points=300 --seed=1`: two devices write and replies stream while every write, sync and answer of the
 * server is recorded (strace). Then the power is cut at points of chance: what was not synced is lost, torn or reordered, and what is
 * left must be whole and hold everything that had been acknowledged or shown. The test proves itself by the same with
 * `synchronous = NORMAL`, where it must find losses. Exit 1 when anything is amiss.
 */
const { values } = parseArgs({
  options: {
    points: { type: 'string', default: '300' },
    seconds: { type: 'string', default: '5' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const points = Number(values.points)
const LOOSE = join(import.meta.dirname, '..', 'chaos', 'plants', 'synchronous_normal.mjs')

async function record(trace: string, nodeArgs: string[]) {
  const server = await ProductionServer.start({ under: traced(trace), nodeArgs })
  const answer = await fetch(server.url)
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const storeId = /"storeId":"([^"]+)"/.exec(await answer.text())![1]!
  const address = { url: server.url, storeId, headers: { cookie, origin: server.url } }
  const devices = await Promise.all(['one', 'two'].map((name) => ChaosDevice.open(name, address)))
  const until = performance.now() + Number(values.seconds) * 1_000
  await Promise.all(devices.map((device) => writeUntil(device, until)))
  for (const device of devices) await device.close()
  await server.end()
  await sleep(500) // strace writes its last lines
  server.remove()
}

async function writeUntil(device: ChaosDevice, until: number) {
  for (let count = 1; performance.now() < until; count++) {
    const id = `${device.name}-${count}`
    const at = Date.now()
    const reply = { replyId: `${id}-reply`, model: 'kamba/guide' }
    const text = '!script tokens=40 rate=40'
    const message = { messageId: id, chatId: id, parentId: null, text, at }
    await device.write([
      {
        id: `${id}-chat`,
        event: { name: 'v1.ChatCreated', args: { chatId: id, title: 'Cut', at } },
      },
      {
        id,
        event: { name: 'v1.MessageSent', args: { ...message, reply: count % 5 ? null : reply } },
      },
    ])
  }
}

async function cutPower(trace: string, label: string) {
  const random = randomFrom(Number(values.seed))
  const calls: Call[] = []
  for await (const call of readCalls(trace)) calls.push(call)
  const promising = promisesIn(calls)
  const cuts = pointsOfChance(calls, promising, random)
  const disk = new FailingDisk()
  const promised: Promised[] = []
  const sum = { damaged: 0, losing: 0, acknowledged: 0, shown: 0 }
  for (const [index, call] of calls.entries()) {
    if (call.type !== 'sent' && call.type !== 'received') disk.take(call)
    promised.push(...(promising.get(index) ?? []))
    for (let left = cuts.get(index) ?? 0; left > 0; left--) {
      const kept = [0, 0.5, 0.9, 1][Math.floor(random() * 4)]!
      const { damage, lost } = judgeCut(disk.afterCut(random, kept), promised)
      if (damage.length > 0) sum.damaged++
      if (lost.acknowledged + lost.shown > 0) sum.losing++
      sum.acknowledged += lost.acknowledged
      sum.shown += lost.shown
      if (damage.length > 0) console.log(`  at call ${index}: ${damage.slice(0, 3).join('; ')}`)
    }
  }
  const syncs = calls.filter(({ type }) => type === 'sync').length
  const kinds = (kind: Promised['kind']) => promised.filter((each) => each.kind === kind).length
  console.log(
    `${label}: ${points} cuts in ${calls.length} calls with ${syncs} syncs, ${kinds('acknowledged')} events acknowledged and ${kinds('shown')} shown: ` +
      `damaged ${sum.damaged}, with losses ${sum.losing} (acknowledged ${sum.acknowledged}, shown ${sum.shown}); seed ${values.seed}`
  )
  return sum
}

/** What the server has promised with each call, by the number of the call. */
function promisesIn(calls: readonly Call[]): Map<number, Promised[]> {
  const tap = new WireTap()
  const promises = new Map<number, Promised[]>()
  for (const [index, call] of calls.entries()) {
    if (call.type !== 'sent' && call.type !== 'received') continue
    const heard = tap.hear(call)
    if (heard.length > 0) promises.set(index, heard)
  }
  return promises
}

/** Half of them anywhere, half of them right behind a promise: that is where it is broken. */
function pointsOfChance(
  calls: readonly Call[],
  promising: ReadonlyMap<number, unknown>,
  random: () => number
) {
  const cuts = new Map<number, number>()
  const behind = [...promising.keys()]
  for (let point = 0; point < points; point++) {
    const at =
      point % 2 === 0
        ? Math.floor(random() * calls.length)
        : behind[Math.floor(random() * behind.length)]!
    cuts.set(at, (cuts.get(at) ?? 0) + 1)
  }
  return cuts
}

if (!canTrace()) {
  console.log('SKIPPED: this test needs strace and the right to trace; nothing was tested')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'kamba-trace-'))
try {
  await record(join(folder, 'full'), [])
  const full = await cutPower(join(folder, 'full'), 'synchronous FULL')
  await record(join(folder, 'normal'), ['--import', pathToFileURL(LOOSE).href])
  const normal = await cutPower(join(folder, 'normal'), 'planted synchronous NORMAL')
  const isProved = normal.losing > 0
  if (!isProved) console.log('the test has NOT found the planted fault: it proves nothing')
  process.exitCode = full.damaged + full.losing === 0 && isProved ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
