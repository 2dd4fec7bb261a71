import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { ProductionServer } from '#tests/production_server'
import { randomFrom } from '#tests/rounds/kill_round'
import { flatness } from '#tests/rounds/long_run/flatness'
import { Load } from '#tests/rounds/long_run/load'
import { type Memory, measureServer, measureTab } from '#tests/rounds/long_run/memory'
import { StreamingTab } from '#tests/rounds/long_run/streaming_tab'
import { verifyEventlog } from '#tests/rounds/verify_eventlog'

/**
 * `npm run rounds -- long_run --minutes=30 --browsers=20 --seed=1`: many browsers write, read and lose their lines, one real tab always
 * streams; memory of server and tab is printed each minute. Linux only (/proc). Exit 1 when it grows or anything is amiss.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    browsers: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
/** A value of a minute is the least of its samples: what stands after garbage collections. */
const SAMPLE_EVERY_MS = 10_000
const MINUTE_MS = 60_000
const FINISH_WITHIN_MS = 120_000
const minutes = Number(values.minutes)
const warmUpMinutes = Math.min(5, Math.floor(minutes / 3))

const server = await ProductionServer.start()
const tab = await StreamingTab.open(server.url)
const load = await Load.start(server.url, Number(values.browsers), randomFrom(Number(values.seed)))
const byMinute: Memory[] = []
let failure: unknown = null
let amiss = 0

async function aMinute(): Promise<Memory & { line: string }> {
  const least: Memory = {
    serverRss: Infinity,
    serverHeap: Infinity,
    tabRss: Infinity,
    tabHeap: Infinity,
  }
  const end = performance.now() + MINUTE_MS
  let line = ''
  do {
    await sleep(Math.min(SAMPLE_EVERY_MS, Math.max(0, end - performance.now())))
    const found = await measureServer(server)
    const now = { ...found, ...(await measureTab(tab.chat.page)) }
    for (const name of Object.keys(least) as (keyof Memory)[])
      least[name] = Math.min(least[name], now[name])
    line = `connections ${found.connections}, pushes ${found.pushes}, buffered ${found.bufferedBytes} B, event loop p99 ${found.eventLoopP99Ms.toFixed(0)} ms`
  } while (performance.now() < end)
  return { ...least, line }
}

try {
  console.log(
    `long run: ${minutes} minutes, ${values.browsers} browsers and a tab, seed ${values.seed}`
  )
  const living = tab.live().catch((error: unknown) => {
    failure = error
  })
  for (let minute = 1; minute <= minutes && failure === null; minute++) {
    const { line, ...memory } = await aMinute()
    byMinute.push(memory)
    const { serverRss, serverHeap, tabRss, tabHeap } = memory
    console.log(
      `minute ${minute}: server ${serverRss.toFixed(0)} MB (heap ${serverHeap.toFixed(1)}), tab ${tabRss.toFixed(0)} MB (heap ${tabHeap.toFixed(1)}), ` +
        `${load.asked} replies of browsers, ${tab.replies} of the tab; ${line}`
    )
  }
  tab.stop()
  await living
  if (failure) console.log(`the tab: ${String(failure)}`)
  const { unfinished, doubled, wrong } = await load.finish(FINISH_WITHIN_MS)
  const log = verifyEventlog(server)
  amiss += unfinished + doubled + wrong + (failure ? 1 : 0) + (log === 'clean' ? 0 : 1)
  for (const name of ['serverRss', 'serverHeap', 'tabRss', 'tabHeap'] as const) {
    const found = flatness(
      byMinute.map((memory) => memory[name]),
      warmUpMinutes
    )
    if (!found?.isFlat) amiss++
    console.log(
      found
        ? `${name}: ${found.isFlat ? 'flat' : 'GROWS'}, mean ${found.meanMb.toFixed(1)} MB, ${found.slopeMbPerMinute.toFixed(2)} MB a minute after ${warmUpMinutes} minutes of warm-up`
        : `${name}: too few minutes`
    )
  }
  console.log(
    `${load.asked} replies asked for, ${load.cuts} lines cut: unfinished ${unfinished}, doubled ${doubled}, wrong ${wrong}, log ${log}; seed ${values.seed}`
  )
} finally {
  load.close()
  await tab.close()
  await server.stop()
}
process.exit(amiss > 0 ? 1 : 0)
