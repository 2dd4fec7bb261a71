import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const TICKS_PER_SECOND = 100
/** For pages to go back to the system. */
const SETTLE_MS = 500
const LOOK_MS = 20
const COLLECTION_MS = 10_000

/** CPU milliseconds that a process has used so far, all threads (Linux: /proc). */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}

/** Memory of a process that is in RAM now, in KB. */
export function residentKb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1])
}

const collector = pathToFileURL(`${import.meta.dirname}/collect_garbage.mjs`)

/** For Node: the process collects its garbage at SIGUSR2, so that memory in use can be told from garbage. */
export const COLLECTS_ON_SIGNAL = ['--expose-gc', `--import=${collector.href}`]

/**
 * What the process holds once garbage is gone, in KB: memory in RAM, the least of three looks, and the objects and buffers that
 * V8 knows as alive. Needs COLLECTS_ON_SIGNAL.
 */
export async function settledMemory(pid: number) {
  const file = join(tmpdir(), `kamba-live-${pid}`)
  let [resident, live] = [Infinity, Infinity]
  for (let look = 0; look < 3; look++) {
    process.kill(pid, 'SIGUSR2')
    for (let waited = 0; !existsSync(file); waited += LOOK_MS) {
      if (waited > COLLECTION_MS) throw new Error('the server does not collect its garbage')
      await sleep(LOOK_MS)
    }
    live = Math.min(live, Number(readFileSync(file, 'utf8')) / 1024)
    rmSync(file)
    await sleep(SETTLE_MS)
    resident = Math.min(resident, residentKb(pid))
  }
  return { resident, live }
}
