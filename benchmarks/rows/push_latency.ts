import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, becomeGuest, connectSession, type Guest } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { summary } from '#benchmarks/statistics'

const WRITERS = 3
const REPLIES = 3
const RATE = 50
/** A writer rests this long, and half as long again at random. */
const REST_MS = 200

/** From pushing an event to its acknowledgement (on disk), refusals and their repetitions included: one store, three devices. */
export const pushLatency: Row = {
  name: 'push_latency',
  title: 'Pushes of three devices while three replies run',
  isInShort: true,
  timeoutSeconds: 180,
  async run(stage) {
    const pushes = stage.pick(100, 30, 5)
    const server = await stage.kamba()
    const session = await becomeGuest(server.url)
    const writers = await Promise.all(
      Array.from({ length: WRITERS }, () => connectSession(session))
    )
    await ask(writers[0]!, 'tokens=20 rate=100')
    const alone = summary(await write(writers[0]!, pushes))
    const tokens = Math.ceil((pushes * REST_MS * 1.5 * RATE) / 1000) + 2 * RATE
    let running = 0
    const replies = Array.from({ length: REPLIES }, async () => {
      const begun = writers[0]!.until(({ name }) => name === 'v1.ReplyStarted')
      void begun.then(() => running++)
      return ask(writers[0]!, `tokens=${tokens} rate=${RATE}`)
    })
    await sleep(1_000)
    const samples = await Promise.all(writers.map((writer) => write(writer, pushes)))
    const outcomes = await Promise.all(replies)
    const together = summary(samples.flat())
    const health = {
      kamba: {
        goodput: samples.flat().length / (pushes * WRITERS),
        errors: outcomes.filter(({ isOk }) => !isOk).length,
      },
    }
    for (const writer of writers) writer.close()
    const measure = (name: string, kamba: number) => ({ name, unit: 'ms', kamba, health })
    return {
      conditions: `${WRITERS} devices with ${pushes} pushes each, ${REPLIES} replies of ${tokens} tokens at ${RATE} a second`,
      measures: [
        measure('alone, p50', alone.p50),
        measure('alone, p99', alone.p99),
        measure('together, p50', together.p50),
        { ...measure('together, p95', together.p95), goal: { atMost: 400 } },
        measure('together, p99', together.p99),
        measure('together, at most', together.max),
      ],
      details: { alone, together, running },
    }
  },
}

async function write(writer: Guest, pushes: number) {
  const samples: number[] = []
  for (let index = 0; index < pushes; index++) {
    await sleep(REST_MS * (0.5 + Math.random()))
    const chat = { chatId: randomUUID(), title: 'push', at: Date.now() }
    samples.push(await writer.commit('v1.ChatCreated', chat))
  }
  return samples
}
