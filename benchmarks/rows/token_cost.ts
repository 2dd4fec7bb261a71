import type { Asker } from '#benchmarks/clients/asker'
import { inGroups } from '#benchmarks/clients/asker'
import { sseAsker } from '#benchmarks/clients/sse_client'
import { kambaAsker } from '#benchmarks/clients/sync_client'
import type { Row } from '#benchmarks/measure'
import { cpuMs } from '#benchmarks/stage/process_figures'
import { rounded } from '#benchmarks/statistics'

const RATE = 50

/**
 * CPU of the server process by tokens that the model sent. Redis has a process of its own, which is not counted for the baseline
 * (it is in the details).
 */
export const tokenCost: Row = {
  name: 'token_cost',
  title: 'Server CPU of 1,000 tokens',
  isInShort: true,
  timeoutSeconds: 180,
  async run(stage) {
    const streams = stage.pick(40, 20, 3)
    const tokens = stage.pick(1_000, 400, 50)
    const measure = async (makeAsker: () => Promise<Asker>, pid: number, otherPid?: number) => {
      const askers = await inGroups(streams, makeAsker)
      await askers[0]!.ask('tokens=50 rate=100')
      const before = cpuMs(pid)
      const otherBefore = otherPid ? cpuMs(otherPid) : 0
      const question = `tokens=${tokens} rate=${RATE}`
      const outcomes = await Promise.all(askers.map((asker) => asker.ask(question)))
      const thousands = (streams * tokens) / 1000
      const arrived = outcomes.flatMap(({ text }) => text.trim().split(' ')).length
      for (const asker of askers) asker.close()
      return {
        cpuMs: rounded((cpuMs(pid) - before) / thousands),
        redisCpuMs: otherPid ? rounded((cpuMs(otherPid) - otherBefore) / thousands) : undefined,
        health: {
          goodput: rounded(arrived / (streams * tokens), 3),
          errors: outcomes.filter(({ isOk }) => !isOk).length,
        },
      }
    }
    const sse = await stage.sse()
    const plain = await measure(() => Promise.resolve(sseAsker(sse.url)), sse.pid)
    await sse.stop()
    const resumable = await stage.resumable()
    const kept = resumable
      ? await measure(
          () => Promise.resolve(sseAsker(resumable.url)),
          resumable.pid,
          resumable.redisPid
        )
      : null
    await resumable?.stop()
    const server = await stage.kamba()
    const ours = await measure(() => kambaAsker(server.url), server.pid)
    await server.stop()
    return {
      conditions: `${streams} streams of ${tokens} tokens at ${RATE} a second`,
      measures: [
        {
          name: 'against one that can resume',
          unit: 'CPU ms',
          kamba: ours.cpuMs,
          baseline: { name: 'AI SDK + resumable-stream', value: kept?.cpuMs ?? null },
          goal: { ratioAtMost: 0.25 },
          health: { kamba: ours.health, ...(kept && { baseline: kept.health }) },
        },
        {
          name: 'against one that keeps nothing',
          unit: 'CPU ms',
          kamba: ours.cpuMs,
          baseline: { name: 'AI SDK SSE', value: plain.cpuMs },
          health: { kamba: ours.health, baseline: plain.health },
        },
      ],
      details: { kamba: ours, sse: plain, resumable: kept ?? 'redis-server is not installed' },
    }
  },
}
