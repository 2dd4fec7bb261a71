import type { Database, Statement } from 'better-sqlite3'
import { WAITS_FOR_ANOTHER } from '#app/generation/generations_table'

const BEAT_INTERVAL_MS = 5_000
/** Three missed beats. */
const DEAD_AFTER_MS = 15_000
/** A reply that waits longer though its turn has come says that workers are there but don't work. */
const LONGEST_WAIT_MS = 10_000

const TABLE = `
  create table if not exists generation_workers (
    worker_id text primary key,
    seen_at integer not null
  ) strict;
`
const SQL = {
  beat: `insert into generation_workers values ($workerId, $now)
    on conflict (worker_id) do update set seen_at = excluded.seen_at`,
  bury: 'delete from generation_workers where seen_at < $now - 86400000',
  remove: 'delete from generation_workers where worker_id = $workerId',
  alive: `select count(*) as workers, max(seen_at) as seenAt from generation_workers
    where seen_at between $now - ${DEAD_AFTER_MS} and $now + ${DEAD_AFTER_MS}`,
  // One that waits for a device to lend its key is nobody's fault, nor is one that waits for the reply it follows.
  waiting: `select min(queued_at) as since from generations
    where state = 'queued' and coalesce(asked ->> 'keyFrom', '') <> 'device' and not (${WAITS_FOR_ANOTHER}) and store_id not in (select store_id from generations where state = 'running')`,
}

export type WorkerHealth = {
  /** Workers that gave a sign of life lately, in whatever process. */
  workers: number
  /** Milliseconds since the newest sign of life; null without any. */
  lastSeenMs: number | null
  /** Age of the oldest reply that nobody has begun although its store has none running; 0 without one. */
  oldestWaitingMs: number
  isStuck: boolean
}

/** Who is there to make replies: a worker in another process is known only by what it writes. */
export class WorkerHeartbeats {
  readonly #sql: Record<keyof typeof SQL, Statement>
  readonly #beatAt = new Map<string, number>()

  constructor(db: Database) {
    db.exec(TABLE)
    const prepared = Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)])
    this.#sql = Object.fromEntries(prepared)
  }

  isDue(workerId: string): boolean {
    return performance.now() - (this.#beatAt.get(workerId) ?? -Infinity) >= BEAT_INTERVAL_MS
  }

  beat(workerId: string) {
    this.#beatAt.set(workerId, performance.now())
    this.#sql.beat.run({ workerId, now: Date.now() })
    this.#sql.bury.run({ now: Date.now() })
  }

  remove(workerId: string) {
    this.#beatAt.delete(workerId)
    this.#sql.remove.run({ workerId })
  }

  health(now = Date.now()): WorkerHealth {
    const alive = this.#sql.alive.get({ now }) as { workers: number; seenAt: number | null }
    const { since } = this.#sql.waiting.get() as { since: number | null }
    const oldestWaitingMs = since === null ? 0 : Math.max(0, now - since)
    return {
      workers: alive.workers,
      lastSeenMs: alive.seenAt === null ? null : now - alive.seenAt,
      oldestWaitingMs,
      isStuck: oldestWaitingMs > LONGEST_WAIT_MS,
    }
  }
}
