import { parseArgs } from 'node:util'
import { type HandOver, HandOverSite } from '#tests/rounds/hand_over_site'
import { randomFrom } from '#tests/rounds/kill_round'
import { percentile } from '#tests/rounds/percentile'
import { verifyEventlog } from '#tests/rounds/verify_eventlog'

/**
 * `npm run rounds -- hand_over --tabs=2 --kind=reload --rounds=20 --rate=10 --seed=1`: a reply streams, every tab writes, then the tab
 * with the leader goes away. Without --kind: 20 x reloaded, 20 x closed, 10 x crashed. Exit 1 when anything is amiss.
 */
const { values } = parseArgs({
  options: {
    tabs: { type: 'string', default: '2' },
    kind: { type: 'string' },
    rounds: { type: 'string' },
    rate: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})

const PLAN: [HandOver, number][] = [
  ['reload', 20],
  ['close', 20],
  ['crash', 10],
]
const random = randomFrom(Number(values.seed))
let amiss = 0

for (const [kind, usual] of PLAN) {
  if (values.kind !== undefined && values.kind !== kind) continue
  const rounds = Number(values.rounds ?? usual)
  const site = await HandOverSite.start(Number(values.tabs), Number(values.rate))
  const recovered: number[] = []
  let stuck = 0
  try {
    for (let round = 0; round < rounds; round++) {
      const ms = await site.round(kind, random)
      if (ms === null) console.log(`  round ${round}: stuck (${++stuck})`)
      else recovered.push(ms)
    }
    const found = await site.judge()
    const log = verifyEventlog(site.server)
    amiss +=
      stuck + found.lost + found.doubledOnScreen + found.gaps + found.diverged + found.unsettled
    if (log === 'damaged') amiss++
    console.log(
      `hand-over by ${kind}, ${values.tabs} tabs, ${values.rate} words/s, seed ${values.seed}: ${rounds} rounds, stuck ${stuck}, ` +
        `written ${found.written}, lost ${found.lost}, doubled on a screen ${found.doubledOnScreen}, doubled in the log ${found.doubledInLog}, ` +
        `with gaps ${found.gaps}, diverged ${found.diverged}, unsettled ${found.unsettled}, log ${log}, recovery p50 ${percentile(recovered, 0.5)} p95 ${percentile(recovered, 0.95)} ms`
    )
  } finally {
    await site.stop()
  }
}
process.exit(amiss > 0 ? 1 : 0)
