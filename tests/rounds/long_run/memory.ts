import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { ProductionServer } from '#tests/production_server'

const MB = 1024 * 1024

/** Megabytes. `serverRss` and `serverHeap` of the server's process, `tabRss` of all renderers of our browsers, `tabHeap` of one page after a garbage collection. */
export type Memory = Record<'serverRss' | 'serverHeap' | 'tabRss' | 'tabHeap', number>

export async function measureServer(server: ProductionServer) {
  const text = await (await fetch(`${server.url}/metrics`)).text()
  const value = (name: string) =>
    Number(new RegExp(`^${name} (.+)$`, 'm').exec(text)?.[1] ?? Number.NaN)
  return {
    serverRss: value('process_resident_memory_bytes') / MB,
    serverHeap: value('nodejs_heap_size_used_bytes') / MB,
    eventLoopP99Ms: value('nodejs_eventloop_lag_p99_seconds') * 1_000,
    pushes: value('kamba_pushes_total'),
    connections: value('kamba_connections'),
    bufferedBytes: value('kamba_buffered_bytes'),
  }
}

export async function measureTab(page: Page) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  await devtools.detach()
  return { tabRss: renderersRssMb(), tabHeap: usedSize / MB }
}

/** Workers have heaps of their own, in the processes of renderers: only these processes together are the whole tab. */
function renderersRssMb() {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => read(Number(pid)))
    .filter((found) => found !== null)
  const ours = new Set([process.pid])
  // A parent has mostly a lower number than its child; where numbers began anew, the next pass finds it.
  for (let size = 0; size !== ours.size;) {
    size = ours.size
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid)
  }
  return processes
    .filter(({ pid, isRenderer }) => isRenderer && ours.has(pid))
    .reduce((sum, { rssMb }) => sum + rssMb, 0)
}

function read(pid: number) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const number = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1])
    const isRenderer = readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')
    return { pid, parent: number('PPid'), rssMb: (number('VmRSS') || 0) / 1024, isRenderer }
  } catch {
    return null // it has ended meanwhile
  }
}
