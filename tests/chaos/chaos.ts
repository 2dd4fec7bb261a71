import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { findChromium } from '#tests/browser/chromium'
import { playBrowserRound } from '#tests/chaos/browser_round'
import { playRound, type RoundResult } from '#tests/chaos/chaos_round'
import { ChaosSite, type SiteKind } from '#tests/chaos/chaos_site'
import { FakeClock } from '#tests/chaos/fake_clock'
import { FAULTS, type FaultName, isFault } from '#tests/chaos/faults'
import { planRounds } from '#tests/chaos/plan'
import { printRound, printTable } from '#tests/chaos/report'
import { SmallDisk } from '#tests/chaos/small_disk'
import { randomFrom } from '#tests/rounds/kill_round'

/**
 * `npm run chaos -- --rounds 100 --seed 7`: faults at moments of chance against the built server, then a checker compares
 * everything that was shown, promised, stored and asked for. The same seed plans the same rounds; --only 12 plays one of them.
 *
 * Every tenth round (--browser-every, 0 for none) is one of a real Chromium whose processes are killed.
 * --fault NAME: this fault in every round. --plant NAME: with a bug of tests/chaos/plants wrapped round the built server; then the
 * first round that finds it ends the run. Exit 1 when something is amiss (with --plant: when it was found, as it should be), 2 when
 * a plant was not found.
 */
const { values } = parseArgs({
  options: {
    'rounds': { type: 'string', default: '100' },
    'seed': { type: 'string', default: String(Date.now() % 1_000_000) },
    'only': { type: 'string' },
    'fault': { type: 'string' },
    'browser-every': { type: 'string', default: '10' },
    'plant': { type: 'string' },
    'log': { type: 'string', default: 'fatal' },
  },
})
if (values.fault !== undefined && !isFault(values.fault))
  throw new Error(`--fault is one of ${Object.keys(FAULTS).join(', ')}`)

const ROUND_WITHIN_MS = 300_000
const seed = Number(values.seed)
const plant = values.plant ?? null
const possible: Record<SiteKind, boolean> = {
  plain: true,
  small_disk: SmallDisk.isPossible(),
  own_clock: FakeClock.isPossible(),
}
const skipped = Object.entries(FAULTS).filter(([, { site }]) => !possible[site])
for (const [name, { site }] of skipped)
  console.log(`SKIPPED everywhere below: ${name}, for there can be no ${site} on this machine`)

const browserEvery = browserRounds()
const allowed = Object.keys(FAULTS).filter(
  (name) => possible[FAULTS[name as FaultName].site] && (values.fault ?? name) === name
) as FaultName[]
const plan = planRounds(allowed, Number(values.rounds), seed)
const sites = new Map<SiteKind, ChaosSite>()
const results: { fault: string; result: RoundResult }[] = []
console.log(`chaos: ${plan.length} rounds, seed ${seed}${plant ? `, planted ${plant}` : ''}`)

const siteOf = async (kind: SiteKind) => {
  const site = sites.get(kind) ?? (await ChaosSite.start({ kind, plant, logLevel: values.log }))
  sites.set(kind, site)
  return site
}

async function play(round: number, planned: FaultName): Promise<RoundResult> {
  const random = randomFrom(seed * 1_000 + round)
  const isBrowser = browserEvery > 0 && round % browserEvery === 0
  const fault = isBrowser ? 'kill_browser' : planned
  const playing = isBrowser
    ? playBrowserRound(await siteOf('plain'), random)
    : playRound(await siteOf(FAULTS[planned].site), FAULTS[planned], random, `r${round}`)
  const result = await Promise.race([playing, stuck(round, fault)])
  results.push({ fault, result })
  printRound({ round, fault, result, seed })
  return result
}

/** Every wait of a round has an end of its own, far below this: a round that has none must not look like one that is slow. */
async function stuck(round: number, fault: string): Promise<never> {
  await sleep(ROUND_WITHIN_MS, undefined, { ref: false })
  const resources = process.getActiveResourcesInfo().join(', ')
  throw new Error(`round ${round} (${fault}) did not end; open: ${resources}`)
}

/** 0 where there is none, or where another fault was asked for. */
function browserRounds(): number {
  if (values.fault !== undefined || values['browser-every'] === '0') return 0
  try {
    findChromium()
    return Number(values['browser-every'])
  } catch {
    console.log('SKIPPED everywhere below: kill_browser, for there is no Chromium on this machine')
    return 0
  }
}

let found: number | null = null
try {
  for (const [index, fault] of plan.entries()) {
    const round = index + 1
    if (values.only !== undefined && Number(values.only) !== round) continue
    const { findings } = await play(round, fault)
    // A plant breaks promises; that something took long on a busy machine is not its doing.
    if (plant === null || findings.every(({ kind }) => kind === 'late')) continue
    found = round
    break
  }
} finally {
  for (const site of sites.values()) await site.stop()
}
printTable(results, seed)
if (plant !== null) {
  console.log(
    found === null
      ? `planted ${plant}: NOT found in ${results.length} rounds`
      : `planted ${plant}: found in round ${found}`
  )
  process.exit(found === null ? 2 : 1)
}
process.exit(results.some(({ result }) => result.findings.length > 0) ? 1 : 0)
