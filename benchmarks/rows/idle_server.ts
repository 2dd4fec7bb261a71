import { setTimeout as sleep } from 'node:timers/promises'
import type { Row } from '#benchmarks/measure'
import { residentKb } from '#benchmarks/stage/process_figures'
import { median, rounded } from '#benchmarks/statistics'

const QUIET_MS = 5_000

/** The production build alone: from its start to its first answer, and its memory when nothing happens. */
export const idleServer: Row = {
  name: 'idle_server',
  title: 'The server by itself',
  isInShort: true,
  timeoutSeconds: 120,
  async run(stage) {
    const times = stage.pick(5, 3, 1)
    const { server } = await stage.kamba()
    const boots: number[] = []
    const idle: number[] = []
    for (let time = 0; time < times; time++) {
      await server.end()
      const began = performance.now()
      await server.start()
      boots.push(performance.now() - began)
      await sleep(QUIET_MS)
      idle.push(residentKb(server.pid) / 1024)
    }
    return {
      conditions: `median of ${times} starts; looked at every 50 ms, memory ${QUIET_MS / 1000} s later`,
      measures: [
        { name: 'start', unit: 'ms', kamba: rounded(median(boots), 0), goal: { atMost: 1_500 } },
        { name: 'memory', unit: 'MB', kamba: rounded(median(idle)), goal: { atMost: 200 } },
      ],
      details: { boots, idle },
    }
  },
}
