import type { Asker } from '#benchmarks/clients/asker'
import { inGroups } from '#benchmarks/clients/asker'
import { sseAsker } from '#benchmarks/clients/sse_client'
import { runLoad } from '#benchmarks/clients/stream_load'
import { kambaAsker } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { summary } from '#benchmarks/statistics'
import { APPEND_INTERVAL_MS } from '#shared/limits'

const RATE = 50
const STEPS = [50, 100, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 1200, 1500]
const QUICK_STEPS = [5, 10]
const LEAST_GOODPUT = 0.95
const P99_MS = 250
/** What the budget gives to text that waits for its append. */
const P99_OF_APPENDED_MS = APPEND_INTERVAL_MS + 30

type Step = { streams: number; p50: number; p99: number; goodput: number; errors: number }

/** How many streams at once hold the limits, step by step until one does not. Server, double and clients share the machine. */
export const capacity: Row = {
  name: 'capacity',
  title: 'Streams at once',
  timeoutSeconds: 420,
  async run(stage) {
    const windowMs = stage.pick(8_000, 5_000, 1_000)
    const ramp = async (makeAsker: () => Promise<Asker>, p99Ms: number) => {
      const askers: Asker[] = []
      const steps: Step[] = []
      for (const streams of stage.size === 'quick' ? QUICK_STEPS : STEPS) {
        askers.push(...(await inGroups(streams - askers.length, makeAsker)))
        const load = await runLoad(askers, { rate: RATE, warmUpMs: 1_000, windowMs })
        const { p50, p99 } = summary(load.later)
        steps.push({ streams, p50, p99, goodput: load.goodput, errors: load.errors })
        if (!holds(steps.at(-1)!, p99Ms)) break
      }
      for (const asker of askers) asker.close()
      return steps
    }
    const sse = await stage.sse()
    const theirs = await ramp(() => Promise.resolve(sseAsker(sse.url)), P99_MS)
    await sse.stop()
    const server = await stage.kamba()
    const ours = await ramp(() => kambaAsker(server.url), P99_OF_APPENDED_MS)

    const baseline = { name: 'AI SDK SSE', value: most(theirs, P99_MS) }
    return {
      conditions: `${RATE} tokens a second each, goodput at least ${LEAST_GOODPUT * 100} %, no errors; steps of ${windowMs / 1000} s`,
      measures: [
        {
          name: `p99 of all text <= ${P99_MS} ms`,
          unit: 'streams',
          kamba: most(ours, P99_MS),
          baseline,
          goal: { ratioAtLeast: 5 },
          health: { kamba: ours.at(-1)!, baseline: theirs.at(-1)! },
        },
        {
          name: `p99 of kamba's text <= append interval + 30 ms`,
          unit: 'streams',
          kamba: most(ours, P99_OF_APPENDED_MS),
          baseline,
          goal: { ratioAtLeast: 5 },
        },
        ...steps('kamba', ours),
        ...steps('AI SDK SSE', theirs),
      ],
      details: { kamba: ours, baseline: theirs },
    }
  },
}

const holds = ({ p99, goodput, errors }: Step, p99Ms: number) =>
  p99 <= p99Ms && goodput >= LEAST_GOODPUT && errors === 0

const most = (steps: readonly Step[], p99Ms: number) =>
  Math.max(0, ...steps.filter((step) => holds(step, p99Ms)).map(({ streams }) => streams))

const steps = (who: string, all: readonly Step[]) =>
  all.map(({ streams, p99, goodput, errors }) => ({
    name: `${who} with ${streams} streams, p99`,
    unit: 'ms',
    kamba: p99,
    health: { kamba: { goodput, errors } },
  }))
