import { setTimeout as sleep } from 'node:timers/promises'
import { type Asker, inGroups } from '#benchmarks/clients/asker'
import { sseAsker } from '#benchmarks/clients/sse_client'
import { becomeGuest, kambaAsker } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { settledMemory } from '#benchmarks/stage/process_figures'
import { rounded } from '#benchmarks/statistics'

const RATE = 10
/** At least as long as the measurement. */
const TOKENS = 2_000
const WARM_UP = { streams: 20, question: 'tokens=100 rate=50' }
const SETTLE_MS = 3_000

type Memory = Awaited<ReturnType<typeof settledMemory>>

/**
 * Memory at few and at many running streams, after a collection, divided by the streams between. kamba's connections are there
 * before the streams and are measured by themselves, too; a connection of the baseline is its stream.
 */
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
      let isRunning = true
      let errors = 0
      const connect = async (count: number) => {
        askers.push(...(await inGroups(count - askers.length, makeAsker)))
        await sleep(SETTLE_MS)
        return settledMemory(pid)
      }
      const run = async (from: number) => {
        for (const asker of askers.slice(from)) {
          // They run longer than the measurement: one that ends before has failed.
          const note = () => isRunning && errors++
          void asker.ask(`tokens=${TOKENS} rate=${RATE}`).then(note, note)
        }
        await sleep(SETTLE_MS)
        return settledMemory(pid)
      }
      await connect(few)
      const before = await run(0)
      const connected = await connect(many)
      const after = await run(few)
      isRunning = false
      for (const asker of [...warming, ...askers]) asker.close()
      const each = (from: Memory, to: Memory) => ({
        resident: rounded((to.resident - from.resident) / (many - few)),
        live: rounded((to.live - from.live) / (many - few)),
      })
      return {
        both: each(before, after),
        connection: each(before, connected),
        stream: each(connected, after),
        totals: { before, connected, after },
        health: { errors },
      }
    }
    const sse = await stage.sse({ collectsOnSignal: true })
    const theirs = await measure(() => Promise.resolve(sseAsker(sse.url)), sse.pid)
    await sse.stop()
    const server = await stage.kamba({ collectsOnSignal: true })
    // Visits are over before anything is measured.
    const sessions = await inGroups(many + WARM_UP.streams, () => becomeGuest(server.url))
    const ours = await measure(() => kambaAsker(server.url, sessions.pop()), server.pid)
    const health = { kamba: ours.health, baseline: theirs.health }
    const compared = (name: string, kamba: number, value: number) => ({
      name,
      unit: 'KB',
      kamba,
      baseline: { name: 'AI SDK SSE', value },
      health,
    })
    return {
      conditions: `from ${few} to ${many} streams of ${RATE} tokens a second, each of a person of its own who has visited before; after a collection`,
      measures: [
        {
          ...compared('in RAM, with its connection', ours.both.resident, theirs.both.resident),
          goal: { ratioAtMost: 0.06 },
        },
        compared('in RAM, the stream alone', ours.stream.resident, theirs.both.resident),
        compared('objects alive, with its connection', ours.both.live, theirs.both.live),
        compared('objects alive, the stream alone', ours.stream.live, theirs.both.live),
      ],
      details: { kamba: ours, baseline: theirs },
    }
  },
}
