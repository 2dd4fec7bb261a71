import { setTimeout as sleep } from 'node:timers/promises'
import { LeaseLost, type ChunkBatcher, type ReplyChunks } from '#app/generation/chunk_batcher'
import type { Generation, GenerationsTable, Outcome } from '#app/generation/generations_table'
import type { Eventlog, OwnEvent } from '#app/sync/eventlog'
import type { AnyEvent } from '#shared/events/catalogue'
import type { ReplyPart } from '#shared/events/reply_parts'

export type FinalEvent = Extract<
  AnyEvent,
  { name: 'v1.ReplyEnded' | 'v1.ReplyStopped' | 'v1.ReplyFailed' }
>

const RETRY_MS = { least: 100, most: 2_000 }

/**
 * Writes one reply into the log, for as long as its lease holds.
 *
 * Errors: `LeaseLost` when another worker has taken over. A full or locked disk is waited for: the lease runs out meanwhile if
 * somebody else could do better.
 */
export class ReplyWriter {
  #chunks: ReplyChunks | null = null

  constructor(
    private readonly generation: Generation,
    private readonly eventlog: Eventlog,
    private readonly table: GenerationsTable,
    private readonly batcher: ChunkBatcher
  ) {}

  /** Begins an attempt: what earlier ones have shown is discarded. */
  async start(attempt: number): Promise<void> {
    const { replyId, chatId, parentId, model } = this.generation
    const args = { replyId, chatId, parentId, model, attempt, at: Date.now() }
    await this.#append({ name: 'v1.ReplyStarted', args }, () =>
      this.table.start(this.generation, attempt)
    )
    this.#chunks = this.batcher.open(this.generation, attempt, 0)
  }

  /** Goes on after the pieces that are in the log. */
  goOn(attempt: number, loggedPieces: number) {
    this.#chunks = this.batcher.open(this.generation, attempt, loggedPieces)
  }

  add(piece: ReplyPart) {
    this.#chunks!.add(piece)
  }

  /** Resolves when more text could be appended: a provider need not be read before. */
  untilWanted(): Promise<void> {
    return this.#chunks!.untilWanted()
  }

  /** Ends all waiting for a better moment. */
  hurry() {
    this.#chunks?.hurry()
  }

  /**
   * The event that ends the reply; its row ends in the same transaction, so that it is the only one, and so is what is written
   * `alongside`.
   */
  async finish(event: FinalEvent, alongside: () => void): Promise<void> {
    await this.#chunks?.close()
    await this.#append(event, () => {
      this.table.end(this.generation, outcomeOf(event))
      alongside()
    })
  }

  /** Hands the reply to whoever looks for work next, with everything that is known of it in the log. */
  async release(): Promise<void> {
    await this.#chunks?.flush()
    await this.#chunks?.close()
    await this.eventlog.transaction(() => this.table.release(this.generation))
  }

  /** Hands the reply to whoever looks for work once one of these files has come. */
  async waitForFiles(fileIds: readonly string[]): Promise<void> {
    await this.#chunks?.close()
    await this.eventlog.transaction(() => this.table.waitForFiles(this.generation, fileIds))
  }

  /** Another worker has it. */
  async abandon(): Promise<void> {
    await this.#chunks?.close()
  }

  async #append(event: OwnEvent, alongside: () => void) {
    const inTransaction = () => {
      if (!this.table.prove(this.generation)) throw new LeaseLost([this.generation])
      alongside()
    }
    for (let waitMs = RETRY_MS.least; ; waitMs = Math.min(2 * waitMs, RETRY_MS.most)) {
      const outcome = await this.eventlog.append(this.generation.storeId, [event], {
        inTransaction,
      })
      if (outcome.ok) return
      if (outcome.error.kind === 'refused') throw outcome.error.cause
      await sleep(waitMs)
    }
  }
}

export function outcomeOf(event: FinalEvent): Outcome {
  if (event.name === 'v1.ReplyFailed') return event.args.failure.code
  return event.name === 'v1.ReplyStopped' ? 'stopped' : 'ended'
}
