import { setTimeout as sleep } from 'node:timers/promises'
import type { Asker } from '#benchmarks/clients/asker'
import { inGroups } from '#benchmarks/clients/asker'
import { sseAsker } from '#benchmarks/clients/sse_client'
import { onStamps, runLoad } from '#benchmarks/clients/stream_load'
import { kambaAsker } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { summary } from '#benchmarks/statistics'
import { APPEND_INTERVAL_MS } from '#shared/limits'

const RATE = 50
const PROBERS = 5
const WARM_UP_MS = 3_000
/** Later text waits for its append, and then this long at most. */
const LATER_MARGIN_MS = 30

/**
 * From the model's first delta to the client, while others stream: probers ask for one short reply after the other, each a new one.
 * kamba's text is on disk (`synchronous=FULL`) before it is sent, the baseline's never is.
 */
export const firstText: Row = {
  name: 'first_text',
  title: 'First text of a reply',
  isInShort: true,
  timeoutSeconds: 180,
  async run(stage) {
    const streams = stage.pick(100, 40, 4)
    const windowMs = stage.pick(30_000, 10_000, 2_000)
    const baseline = await stage.sse()
    const theirs = await measure(() => Promise.resolve(sseAsker(baseline.url)), streams, windowMs)
    await baseline.stop()
    const server = await stage.kamba()
    const ours = await measure(() => kambaAsker(server.url), streams, windowMs)
    await server.stop()

    const health = { kamba: ours.health, baseline: theirs.health }
    const sse = (value: number) => ({ name: 'AI SDK SSE', value })
    return {
      conditions: `${streams} streams of ${RATE} tokens a second, ${ours.first.count} new replies among them`,
      measures: [
        {
          name: 'first text p50',
          unit: 'ms',
          kamba: ours.first.p50,
          baseline: sse(theirs.first.p50),
        },
        {
          name: 'first text p99, against any text of the baseline',
          unit: 'ms',
          kamba: ours.first.p99,
          baseline: sse(theirs.later.p99),
          goal: { ratioAtMost: 0.5 },
          health,
        },
        {
          name: 'first text p99, against its first text',
          unit: 'ms',
          kamba: ours.first.p99,
          baseline: sse(theirs.first.p99),
        },
        {
          name: 'later text p50',
          unit: 'ms',
          kamba: ours.later.p50,
          baseline: sse(theirs.later.p50),
        },
        {
          name: 'later text p99',
          unit: 'ms',
          kamba: ours.later.p99,
          baseline: sse(theirs.later.p99),
          goal: { atMost: APPEND_INTERVAL_MS + LATER_MARGIN_MS },
          health,
        },
      ],
      details: { kamba: ours, baseline: theirs },
    }
  },
}

async function measure(makeAsker: () => Promise<Asker>, streams: number, windowMs: number) {
  const probers = await inGroups(PROBERS, makeAsker)
  const askers = await inGroups(streams, makeAsker)
  await probers[0]!.ask('tokens=20 rate=100')
  const first: number[] = []
  let probeErrors = 0
  let isOver = false
  const probe = async (asker: Asker) => {
    await sleep(WARM_UP_MS)
    while (!isOver) {
      const sample = onStamps((ms, index) => index === 0 && first.push(ms))
      const { isOk } = await asker.ask(`tokens=5 rate=${RATE} stamp`, sample)
      if (!isOk) probeErrors++
      await sleep(Math.random() * 100)
    }
  }
  const probing = Promise.all(probers.map(probe))
  const load = await runLoad(askers, { rate: RATE, warmUpMs: WARM_UP_MS, windowMs })
  isOver = true
  await probing
  for (const asker of [...probers, ...askers]) asker.close()
  const { later, goodput, errors } = load
  const health = { goodput, errors: errors + probeErrors }
  return { first: summary(first), later: summary(later), health }
}
