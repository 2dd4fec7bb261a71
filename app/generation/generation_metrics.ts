import type { Metric } from '#app/core/metrics'
import type { GenerationsTable } from '#app/generation/generations_table'
import type { WorkerHeartbeats } from '#app/generation/worker_heartbeats'

/** The queue as the database has it: the work of every process is seen. */
export const generationMetrics = (
  table: GenerationsTable,
  heartbeats: WorkerHeartbeats
): Metric[] => [
  {
    name: 'replies',
    help: 'Replies that are not ended: queued, running under a lease, or with a lease that ran out',
    kind: 'gauge',
    label: 'state',
    read: () => table.openCounts(),
  },
  {
    name: 'oldest_waiting_seconds',
    help: 'Age of the oldest reply that nobody has begun although it is its turn',
    kind: 'gauge',
    read: () => heartbeats.health().oldestWaitingMs / 1000,
  },
  {
    name: 'workers',
    help: 'Workers that gave a sign of life within 15 s',
    kind: 'gauge',
    read: () => heartbeats.health().workers,
  },
]
