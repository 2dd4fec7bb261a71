import { setTimeout as sleep } from 'node:timers/promises'

/** Waits between two rounds of work in the background. Ends early when that is stopped, which its caller sees by the signal; keeps no process alive. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal, ref: false }).catch(() => {})
