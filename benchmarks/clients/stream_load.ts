import { setTimeout as sleep } from 'node:timers/promises'
import { isStamp, msSince, nowTenths } from '#benchmarks/clock'
import type { Asker } from '#benchmarks/clients/asker'
import { rounded } from '#benchmarks/statistics'

/** Replies do not all begin in one moment. */
const SPREAD_MS = 2_000
/** Text that runs on after the window, so that no stream ends in it. */
const AFTER_MS = 500
/** A stream that has not ended so long after it should have counts as an error. */
const PATIENCE_MS = 15_000

/** Units: ms for all samples. */
export type LoadResult = { later: number[]; goodput: number; errors: number }

/** Hands over each stamped word with its delay. Pieces end with words: the double sends them whole. */
export function onStamps(onDelay: (ms: number, index: number) => void) {
  let count = 0
  return (text: string) => {
    const now = nowTenths()
    for (const word of text.split(' ')) if (isStamp(word)) onDelay(msSince(word, now), count++)
  }
}

/** Lets every asker follow one reply and takes samples of all text that arrives in the window after the warm-up. */
export async function runLoad(
  askers: readonly Asker[],
  { rate, warmUpMs, windowMs }: { rate: number; warmUpMs: number; windowMs: number }
): Promise<LoadResult> {
  const began = performance.now()
  const from = began + SPREAD_MS + warmUpMs
  const until = from + windowMs
  const later: number[] = []
  let errors = 0
  const follow = async (asker: Asker, index: number) => {
    await sleep((index / askers.length) * SPREAD_MS)
    const tokens = Math.ceil(((until - performance.now() + AFTER_MS) / 1000) * rate)
    const sample = onStamps((ms) => {
      const now = performance.now()
      if (now >= from && now < until) later.push(ms)
    })
    const asked = asker.ask(`tokens=${tokens} rate=${rate} stamp`, sample)
    const late = sleep(until + AFTER_MS + PATIENCE_MS - performance.now(), null, { ref: false })
    const outcome = await Promise.race([asked, late]).catch(() => null)
    const words = outcome?.text.split(' ').filter(isStamp).length
    if (!outcome?.isOk || words !== tokens) errors++
  }
  await Promise.all(askers.map(follow))
  const due = (askers.length * rate * windowMs) / 1000
  return { later, goodput: rounded(later.length / due, 3), errors }
}
