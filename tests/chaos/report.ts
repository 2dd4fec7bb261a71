import type { RoundResult } from '#tests/chaos/chaos_round'
import type { FindingKind } from '#tests/chaos/checker'
import { percentile } from '#tests/rounds/percentile'

const MOST_FINDINGS = 12
const KINDS: FindingKind[] = ['lost', 'doubled', 'diverged', 'late']

type Played = { fault: string; result: RoundResult }

export function printRound({
  round,
  fault,
  result,
  seed,
}: Played & { round: number; seed: number }) {
  const { findings, events, settledMs, offlineMs, loopBlockedMs } = result
  const offline = offlineMs === null ? '' : `, offline after ${offlineMs} ms`
  console.log(
    `round ${round} ${fault}: ${events} events, ${findings.length} findings, settled after ${settledMs} ms${offline}, loop ${loopBlockedMs} ms`
  )
  if (findings.length === 0) return
  for (const { kind, what } of findings.slice(0, MOST_FINDINGS)) console.log(`  ${kind}: ${what}`)
  if (findings.length > MOST_FINDINGS) console.log(`  and ${findings.length - MOST_FINDINGS} more`)
  console.log(`  again: npm run chaos -- --seed ${seed} --rounds ${round} --only ${round}`)
}

/** One line per fault: how often, what was wrong, and how long it took until all was as if nothing had been. */
export function printTable(played: readonly Played[], seed: number) {
  const names = [...new Set(played.map(({ fault }) => fault))].sort()
  const row = (name: string, results: readonly RoundResult[]) => {
    const count = (kind: FindingKind) =>
      results.flatMap(({ findings }) => findings).filter((finding) => finding.kind === kind).length
    const settled = results.map(({ settledMs }) => settledMs)
    const loop = Math.max(0, ...results.map(({ loopBlockedMs }) => loopBlockedMs))
    const cells = [
      results.length,
      ...KINDS.map(count),
      percentile(settled, 0.5),
      percentile(settled, 0.95),
      loop,
    ]
    return `${name.padEnd(18)}${cells.map((cell) => String(cell).padStart(11)).join('')}`
  }
  const head = ['rounds', ...KINDS, 'settle p50', 'settle p95', 'loop max']
  console.log(`\n${'fault'.padEnd(18)}${head.map((cell) => cell.padStart(11)).join('')}`)
  for (const name of names)
    console.log(
      row(
        name,
        played.filter(({ fault }) => fault === name).map(({ result }) => result)
      )
    )
  console.log(
    row(
      'all',
      played.map(({ result }) => result)
    )
  )
  console.log(`seed ${seed}`)
}
