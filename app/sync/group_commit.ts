import type { Database, Statement } from 'better-sqlite3'
import { asStorageError, isBusy, isFull } from '#app/sync/storage_errors'
import { type TroubleLog, WriteTrouble } from '#app/sync/write_trouble'

/** Between two commits. One transaction for everything of such a window costs hardly more than one for a single row. */
const COMMIT_WINDOW_MS = 4
/** Between two tries for a lock that another process holds; the event loop runs meanwhile. */
const LOCK_RETRY_MS = 20
/** How long a request waits for a foreign lock before its author is told to come back. */
const LOCK_PATIENCE_MS = 4_000

type Job = { work: () => unknown; settle: (outcome: Outcome) => void; since: number }
type Outcome = { value: unknown } | { error: unknown }
export type Urgency = 'first' | 'last'

/**
 * Runs all writes of a tick in one transaction (BEGIN IMMEDIATE) and settles them, in order, after it is on disk.
 *
 * Each request stands in a savepoint of its own: what it throws undoes and refuses it alone. What is settled has been committed.
 * Errors: `StorageError` for a full disk or a lock that does not go away, else whatever the work threw.
 */
export class GroupCommit {
  #jobs: Record<Urgency, Job[]> = { first: [], last: [] }
  #scheduled = false
  #lastCommitAt = 0
  readonly #trouble: WriteTrouble
  readonly #sql: Record<'begin' | 'commit' | 'rollback' | 'save' | 'release' | 'undo', Statement>

  constructor(
    private readonly db: Database,
    log: TroubleLog | null = null
  ) {
    this.#trouble = new WriteTrouble(log)
    this.#sql = {
      begin: db.prepare('begin immediate'),
      commit: db.prepare('commit'),
      rollback: db.prepare('rollback'),
      save: db.prepare('savepoint request'),
      release: db.prepare('release request'),
      undo: db.prepare('rollback to request'),
    }
  }

  /** `afterCommit` runs at once after the commit, in the order of the requests, before the promise resolves. */
  run<T>(
    work: () => T,
    options: { urgency: Urgency; afterCommit?: (value: T) => void }
  ): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (outcome: Outcome) => {
        if ('error' in outcome) return reject(outcome.error)
        options.afterCommit?.(outcome.value as T)
        resolve(outcome.value as T)
      }
      this.#jobs[options.urgency].push({ work, settle, since: performance.now() })
      this.#schedule()
    })
  }

  /** Commits what is waiting, now. */
  flush(): void {
    this.#scheduled = false
    const jobs = [...this.#jobs.first, ...this.#jobs.last]
    if (jobs.length === 0) return
    try {
      this.#sql.begin.run()
    } catch (error) {
      return this.#couldNotBegin(error)
    }
    this.#jobs = { first: [], last: [] }
    const outcomes = this.#commit(jobs)
    this.#lastCommitAt = performance.now()
    for (const [index, job] of jobs.entries()) job.settle(outcomes[index]!)
  }

  #commit(jobs: readonly Job[]): Outcome[] {
    try {
      const outcomes = jobs.map((job) => this.#attempt(job))
      this.#sql.commit.run()
      this.#trouble.written()
      return outcomes
    } catch (error) {
      // SQLite itself rolls back after some errors, a full disk among them.
      if (this.db.inTransaction) this.#sql.rollback.run()
      this.#trouble.failed(error)
      return jobs.map(() => ({ error: asStorageError(error) }))
    }
  }

  #attempt({ work }: Job): Outcome {
    this.#sql.save.run()
    try {
      const value = work()
      this.#sql.release.run()
      return { value }
    } catch (error) {
      if (!this.db.inTransaction || isFull(error)) throw error
      this.#sql.undo.run()
      this.#sql.release.run()
      return { error }
    }
  }

  #couldNotBegin(error: unknown) {
    const now = performance.now()
    for (const urgency of ['first', 'last'] as const) {
      const patient = (job: Job) => isBusy(error) && now - job.since < LOCK_PATIENCE_MS
      const jobs = this.#jobs[urgency]
      this.#jobs[urgency] = jobs.filter(patient)
      if (this.#jobs[urgency].length < jobs.length) this.#trouble.failed(error)
      for (const job of jobs) if (!patient(job)) job.settle({ error: asStorageError(error) })
    }
    this.#schedule(LOCK_RETRY_MS)
  }

  #schedule(delayMs = this.#lastCommitAt + COMMIT_WINDOW_MS - performance.now()) {
    if (this.#scheduled || this.#jobs.first.length + this.#jobs.last.length === 0) return
    this.#scheduled = true
    if (delayMs > 0) setTimeout(() => this.flush(), delayMs)
    else setImmediate(() => this.flush())
  }
}
