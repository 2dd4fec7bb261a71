import { setTimeout as sleep } from 'node:timers/promises'

/** Waits for a condition; fails after `timeoutMs` with what it waited for. Returns how long it took. */
export async function until(
  condition: () => boolean,
  what: string,
  timeoutMs = 10_000
): Promise<number> {
  const start = performance.now()
  while (!condition()) {
    if (performance.now() - start > timeoutMs)
      throw new Error(`Not within ${timeoutMs} ms: ${what}`)
    await sleep(5)
  }
  return performance.now() - start
}
