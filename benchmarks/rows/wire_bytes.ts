import type { Asker } from '#benchmarks/clients/asker'
import { inGroups } from '#benchmarks/clients/asker'
import { sseAsker } from '#benchmarks/clients/sse_client'
import { kambaAsker } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { rounded, sum } from '#benchmarks/statistics'

const RATE = 50

/** Bytes that reach a client's socket, framing and headers included, from the question to the end of the reply. */
export const wireBytes: Row = {
  name: 'wire_bytes',
  title: 'Bytes on the wire',
  isInShort: true,
  timeoutSeconds: 120,
  async run(stage) {
    const streams = stage.pick(10, 5, 2)
    const tokens = stage.pick(1_000, 500, 100)
    const measure = async (makeAsker: () => Promise<Asker>) => {
      const askers = await inGroups(streams, makeAsker)
      const before = sum(askers.map((asker) => asker.bytesRead()))
      const question = `tokens=${tokens} rate=${RATE}`
      const outcomes = await Promise.all(askers.map((asker) => asker.ask(question)))
      const bytes = sum(askers.map((asker) => asker.bytesRead())) - before
      for (const asker of askers) asker.close()
      return {
        perToken: rounded(bytes / (streams * tokens)),
        textPerToken: rounded(sum(outcomes.map(({ text }) => text.length)) / (streams * tokens)),
        health: { errors: outcomes.filter(({ isOk }) => !isOk).length },
      }
    }
    const sse = await stage.sse()
    const theirs = await measure(() => Promise.resolve(sseAsker(sse.url)))
    await sse.stop()
    const server = await stage.kamba()
    const ours = await measure(() => kambaAsker(server.url))
    return {
      conditions: `${streams} streams of ${tokens} tokens at ${RATE} a second; the text itself has ${ours.textPerToken} bytes a token`,
      measures: [
        {
          name: 'bytes of a token',
          unit: 'B',
          kamba: ours.perToken,
          baseline: { name: 'AI SDK SSE', value: theirs.perToken },
          goal: { ratioAtMost: 0.4 },
          health: { kamba: ours.health, baseline: theirs.health },
        },
      ],
      details: { kamba: ours, baseline: theirs },
    }
  },
}
