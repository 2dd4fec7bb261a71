import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'

const TICKS_PER_SECOND = 100
/** For a whole collection, and for the pages to go back to the system. */
const SETTLE_MS = 800

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

/** What is left when garbage is gone; the least of three looks. Needs COLLECTS_ON_SIGNAL. */
export async function settledKb(pid: number): Promise<number> {
  let least = Infinity
  for (let look = 0; look < 3; look++) {
    process.kill(pid, 'SIGUSR2')
    await sleep(SETTLE_MS)
    least = Math.min(least, residentKb(pid))
  }
  return least
}
