import { pause } from '#app/core/pause'
import { nextCopies } from '#app/readmodel/copied_rows'
import type { CopyJob, CopyJobs, CopyKey } from '#app/readmodel/copy_jobs'
import type { ReadModels } from '#app/readmodel/read_models'
import type { Eventlog } from '#app/sync/eventlog'

/** After a failure, for example of a full disk. */
const RETRY_MS = 5_000

type CopierTools = {
  eventlog: Eventlog
  readModels: ReadModels
  jobs: CopyJobs
  report: (error: unknown) => void
  /** Of one event; for tests. */
  maxBytes?: number
}

/** Another process has copied the same, or the chat is gone. */
class CopyTaken extends Error {}

/** Gives forked chats their copies. Any process may, at any time; one that dies between two events is followed by the next. */
export class BranchCopier {
  readonly #stopping = new AbortController()
  #isWanted = false
  #round: Promise<void> | null = null

  constructor(private readonly tools: CopierTools) {}

  /** Copies what is left over, and from now on what comes in through this process. */
  start(): void {
    this.tools.jobs.onForked(() => this.#look())
    this.#look()
  }

  async stop(): Promise<void> {
    this.#stopping.abort()
    await this.#round
  }

  /** Resolves when nothing is left to copy into this chat: a reply must know its beginning. Throws what the storage does. */
  async finish(key: CopyKey, below: ReadonlySet<string> = new Set()): Promise<void> {
    const { storeId, chatId } = key
    for (let job = this.tools.jobs.read(key); job; job = this.tools.jobs.read(key)) {
      // A fork of a fork; whoever names two as the source of each other gets what there is.
      if (!below.has(job.fromChatId))
        await this.finish({ storeId, chatId: job.fromChatId }, new Set([...below, chatId]))
      await this.#step(job)
    }
  }

  #look() {
    this.#isWanted = true
    this.#round ??= this.#copyAll().finally(() => (this.#round = null))
  }

  async #copyAll() {
    const { signal } = this.#stopping
    while (this.#isWanted && !signal.aborted) {
      this.#isWanted = false
      try {
        for (const job of this.tools.jobs.open()) if (!signal.aborted) await this.finish(job)
        this.#isWanted ||= this.tools.jobs.open().length > 0
      } catch (error) {
        this.tools.report(error)
        this.#isWanted = true
        await pause(RETRY_MS, signal)
      }
    }
  }

  async #step(job: CopyJob) {
    const { eventlog, readModels, jobs, maxBytes } = this.tools
    const { storeId, chatId } = job
    const { messages, nextId } = await readModels.read(storeId, (db) =>
      nextCopies(db, job, maxBytes)
    )
    // Its beginning is nowhere: purged meanwhile, or never there.
    if (messages.length === 0)
      return void (await eventlog.transaction(() => jobs.advance(job, null)))
    const copied = {
      name: 'v1.BranchCopied' as const,
      args: { chatId, messages: `[${messages.join(',')}]` },
    }
    const outcome = await eventlog.append(storeId, [copied], {
      inTransaction: () => {
        if (!jobs.advance(job, nextId)) throw new CopyTaken()
      },
    })
    if (!outcome.ok && !(outcome.error.cause instanceof CopyTaken)) throw outcome.error.cause
  }
}
