import type { HealthCheck } from '#app/core/health'
import type { Eventlog } from '#app/sync/eventlog'

/** No store has this id: the read goes through the index and back, whatever the size of the log. */
const NOBODY = 'health'

/** Whether the log can be opened and read. Whether it is whole is the question of eventlog:verify, which reads all of it. */
export function eventlogCheck(open: () => Promise<Eventlog>): HealthCheck {
  return {
    name: 'event log',
    async run() {
      const eventlog = await open()
      eventlog.head(NOBODY)
      return 'readable'
    },
  }
}
