import type { HealthCheck } from '#app/core/health'
import type { WorkerHeartbeats } from '#app/generation/worker_heartbeats'

/**
 * Whether somebody makes replies, in whatever process.
 *
 * `isExpected` is false where none need be: an operator's command may look while the server is not running.
 */
export function workerCheck(
  open: () => Promise<WorkerHeartbeats>,
  isExpected: boolean
): HealthCheck {
  return {
    name: 'worker',
    async run() {
      const { workers, oldestWaitingMs, isStuck } = (await open()).health()
      if (isStuck && workers > 0)
        throw new Error(`a reply has been waiting for ${Math.round(oldestWaitingMs / 1000)} s`)
      if (workers > 0) return workers === 1 ? 'one at work' : `${workers} at work`
      if (isExpected) throw new Error('no worker has given a sign of life for 15 s')
      return 'none at work: one starts with the server, or by worker:run'
    },
  }
}
