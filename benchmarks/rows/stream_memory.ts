import { setTimeout as sleep } from 'node:timers/promises'
import type { Asker } from '#benchmarks/clients/asker'
import { inGroups } from '#benchmarks/clients/asker'
import { sseAsker } from '#benchmarks/clients/sse_client'
import { kambaAsker } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { settledKb } from '#benchmarks/stage/process_figures'
import { rounded } from '#benchmarks/statistics'

/** Slow, so that text plays no part. */
const RATE = 2
const WARM_UP = { streams: 20, question: 'tokens=100 rate=50' }
const SETTLE_MS = 3_000

/** Resident memory after a collection at few and at many running streams, divided by the streams between; their connections are part of it. */
export const streamMemory: Row = {
  name: 'stream_memory',
  title: 'Memory of a running stream',
  timeoutSeconds: 180,
  async run(stage) {
    const few = stage.pick(100, 50, 5)
    const many = stage.pick(400, 200, 15)
    const measure = async (makeAsker: () => Promise<Asker>, pid: number) => {
      const warming = await inGroups(WARM_UP.streams, makeAsker)
      await Promise.all(warming.map((asker) => asker.ask(WARM_UP.question)))
      const askers: Asker[] = []
      let errors = 0
      const runUpTo = async (count: number) => {
        const added = await inGroups(count - askers.length, makeAsker)
        askers.push(...added)
        for (const asker of added) {
          const asked = asker.ask(`tokens=1000 rate=${RATE}`)
          // They run longer than the measurement: one that ends before has failed.
          void asked.then(
            () => isRunning && errors++,
            () => isRunning && errors++
          )
        }
        await sleep(SETTLE_MS)
        return settledKb(pid)
      }
      let isRunning = true
      const atFew = await runUpTo(few)
      const atMany = await runUpTo(many)
      isRunning = false
      for (const asker of [...warming, ...askers]) asker.close()
      return { kb: rounded((atMany - atFew) / (many - few)), atFew, atMany, health: { errors } }
    }
    const sse = await stage.sse({ collectsOnSignal: true })
    const theirs = await measure(() => Promise.resolve(sseAsker(sse.url)), sse.pid)
    await sse.stop()
    const server = await stage.kamba({ collectsOnSignal: true })
    const ours = await measure(() => kambaAsker(server.url), server.pid)
    return {
      conditions: `from ${few} to ${many} streams of ${RATE} tokens a second, with their connections, after a collection`,
      measures: [
        {
          name: 'memory of a stream',
          unit: 'KB',
          kamba: ours.kb,
          baseline: { name: 'AI SDK SSE', value: theirs.kb },
          goal: { ratioAtMost: 0.06 },
          health: { kamba: ours.health, baseline: theirs.health },
        },
      ],
      details: { kamba: ours, baseline: theirs },
    }
  },
}
