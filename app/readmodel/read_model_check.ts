import type { HealthCheck } from '#app/core/health'
import type { ReadModels } from '#app/readmodel/read_models'

/** Answers are made from tables that are brought up to date first, so that a lag is no fault; one that does not end is. */
const STUCK_MS = 120_000

/** How far the tables of the stores are behind their logs. */
export function readModelCheck(open: () => Promise<ReadModels>): HealthCheck {
  return {
    name: 'read model',
    async run() {
      const { stores, events, oldestMs } = (await open()).lag()
      if (stores === 0) return 'up to date'
      const found = `${stores} stores are ${events} events behind`
      if (oldestMs !== null && oldestMs > STUCK_MS)
        throw new Error(`${found}, for ${Math.round(oldestMs / 1000)} s`)
      return found
    },
  }
}
