import { parseArgs } from 'node:util'
import {
  killRound,
  randomFrom,
  startPlant,
  type RoundResult,
  type Victim,
} from '#tests/rounds/kill_round'
import { verifyEventlog } from '#tests/rounds/verify_eventlog'

/** `npm run rounds -- kill --victim=server --rounds=20 --seed=1`: kill -9 in mid-stream, restart, compare. Exit 1 when anything is amiss. */
const { values } = parseArgs({
  options: {
    victim: { type: 'string', default: 'server' },
    rounds: { type: 'string', default: '20' },
    streams: { type: 'string', default: '4' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
if (!['server', 'worker'].includes(values.victim)) throw new Error('--victim is server or worker')
const seed = Number(values.seed)
const random = randomFrom(seed)
const plant = await startPlant(values.victim as Victim)
const results: RoundResult[] = []
console.log(`kill -9 of the ${values.victim}, seed ${seed}`)
try {
  for (let round = 1; round <= Number(values.rounds); round++) {
    const result = await killRound(plant, random, Number(values.streams))
    results.push(result)
    console.log(`round ${round}: ${JSON.stringify(result)}`)
  }
  const sum = (key: 'lost' | 'doubled' | 'diverged') =>
    results.reduce((all, result) => all + result[key], 0)
  const times = results
    .map(({ recoveredMs }) => recoveredMs)
    .filter((time) => time !== null)
    .sort((a, b) => a - b)
  const [lost, doubled, diverged] = [sum('lost'), sum('doubled'), sum('diverged')]
  const verdict = verifyEventlog(plant.server)
  console.log(
    `${results.length} rounds x ${values.streams} streams, ${values.victim} killed: lost ${lost}, doubled ${doubled}, diverged ${diverged}, log ${verdict}; ` +
      `going on after p50 ${times[times.length >> 1]} ms, max ${times.at(-1)} ms; seed ${seed}`
  )
  process.exitCode = lost + doubled + diverged === 0 && verdict === 'clean' ? 0 : 1
} finally {
  await plant.stop()
}
