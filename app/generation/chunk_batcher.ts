import type { Generation, GenerationsTable } from '#app/generation/generations_table'
import { addPart } from '#app/generation/reply_draft'
import type { Eventlog } from '#app/sync/eventlog'
import type { ReplyPart } from '#shared/events/reply_parts'
import { APPEND_INTERVAL_MS } from '#shared/limits'

/** A worker has lost its lease: somebody else has the reply now, and nothing of ours may reach the log any more. */
export class LeaseLost extends Error {
  constructor(readonly generations: readonly Generation[]) {
    super('the lease has gone to another worker')
  }
}

/**
 * Cuts what models say into events: the first text of a reply at once, later text in one append per store and interval for all
 * its running replies.
 *
 * A browser pays per event, hardly per character: 24 ms of CPU each, so that 50 ms between appends cost 28 % of a core and 250 ms
 * 8 % (measured). An append per store instead of per reply also leaves clients the gaps in which their pushes are accepted.
 */
export class ChunkBatcher {
  readonly #stores = new Map<string, StoreBatch>()

  constructor(
    private readonly eventlog: Eventlog,
    private readonly table: GenerationsTable
  ) {}

  /** `position`: pieces of this attempt that are in the log already. */
  open(generation: Generation, attempt: number, position: number): ReplyChunks {
    const { storeId } = generation
    let batch = this.#stores.get(storeId)
    if (!batch) {
      batch = new StoreBatch(storeId, this.eventlog, this.table, () => this.#stores.delete(storeId))
      this.#stores.set(storeId, batch)
    }
    return batch.open(generation, attempt, position)
  }
}

/** The open end of one reply. */
export class ReplyChunks {
  pieces: ReplyPart[] = []
  readonly #shown = new Set<ReplyPart['kind']>()
  #wake: (() => void) | null = null

  constructor(
    readonly generation: Generation,
    readonly attempt: number,
    public position: number,
    private readonly batch: StoreBatch
  ) {}

  add(piece: ReplyPart) {
    addPart(this.pieces, piece)
    const isFirst = !this.#shown.has(piece.kind)
    this.#shown.add(piece.kind)
    this.batch.schedule(isFirst)
  }

  /** Resolves at the time of the next append: what is read from the provider then, all at once, goes with it. */
  untilWanted(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
      this.batch.wakeInTime()
    })
  }

  hurry() {
    this.#wake?.()
    this.#wake = null
  }

  /** Appends what is waiting, now. */
  flush(): Promise<void> {
    return this.batch.flush()
  }

  /** Forgets what is waiting: the final event, which comes next, holds it. Resolves when nothing more of the reply is on its way. */
  close(): Promise<void> {
    return this.batch.close(this)
  }
}

class StoreBatch {
  readonly #replies = new Set<ReplyChunks>()
  #appending: Promise<void> | null = null
  #timer: NodeJS.Timeout | undefined
  #dueAt = Infinity
  #wakeTimer: NodeJS.Timeout | undefined
  #nextAt = -Infinity

  constructor(
    private readonly storeId: string,
    private readonly eventlog: Eventlog,
    private readonly table: GenerationsTable,
    private readonly onEmpty: () => void
  ) {}

  open(generation: Generation, attempt: number, position: number) {
    const reply = new ReplyChunks(generation, attempt, position, this)
    this.#replies.add(reply)
    return reply
  }

  async close(reply: ReplyChunks) {
    this.#replies.delete(reply)
    await this.#appending
    if (this.#replies.size > 0) return
    clearTimeout(this.#timer)
    clearTimeout(this.#wakeTimer)
    this.onEmpty()
  }

  /** Lets an append happen now, or when the interval after the former one is over. */
  schedule(isUrgent: boolean) {
    const now = performance.now()
    const dueAt = isUrgent ? now : Math.max(now, this.#nextAt)
    if (dueAt >= this.#dueAt) return
    this.#dueAt = dueAt
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), dueAt - now)
  }

  /** Replies that could give more text are asked for it together, when it can be appended. */
  wakeInTime() {
    if (this.#wakeTimer || this.#appending) return
    const wake = () => {
      this.#wakeTimer = undefined
      // An append that began meanwhile wakes them when it is done.
      if (!this.#appending) for (const reply of this.#replies) reply.hurry()
    }
    const waitMs = this.#nextAt - performance.now()
    this.#wakeTimer = setTimeout(wake, Math.max(0, waitMs))
  }

  /** One append at a time: text that arrives meanwhile, for example while the store is on hold, goes with the next. */
  async flush(): Promise<void> {
    while (this.#appending) await this.#appending
    clearTimeout(this.#timer)
    this.#dueAt = Infinity
    const ready = [...this.#replies].filter(({ pieces }) => pieces.length > 0)
    if (ready.length === 0) return
    this.#appending = this.#append(ready).finally(() => {
      this.#appending = null
      clearTimeout(this.#wakeTimer)
      this.#wakeTimer = undefined
      this.wakeInTime()
    })
    await this.#appending
  }

  async #append(ready: readonly ReplyChunks[]) {
    const taken = new Map(ready.map((reply) => [reply, reply.pieces]))
    for (const reply of ready) reply.pieces = []
    // What nobody expected shows again, and is reported, when a reply is finished.
    const outcome = await this.#write(taken).catch((cause: unknown) => ({
      ok: false as const,
      error: { cause },
    }))
    this.#nextAt = nextAppendAt(performance.now())
    if (outcome.ok) return
    for (const [reply, pieces] of taken) reply.pieces = merged(pieces, reply.pieces)
    const { cause } = outcome.error
    if (cause instanceof LeaseLost) {
      // The others are whole without them; the worker ends these by itself (app/generation/generation_worker.ts).
      for (const reply of ready)
        if (cause.generations.includes(reply.generation)) this.#replies.delete(reply)
    }
    this.schedule(cause instanceof LeaseLost)
  }

  async #write(taken: ReadonlyMap<ReplyChunks, readonly ReplyPart[]>) {
    const events = [...taken].map(([{ generation, attempt, position }, pieces]) => ({
      name: 'v1.ReplyAppended' as const,
      args: { replyId: generation.replyId, attempt, position, pieces },
    }))
    const inTransaction = () => {
      const generations = [...taken.keys()].map(({ generation }) => generation)
      const lost = generations.filter((generation) => !this.table.prove(generation))
      if (lost.length > 0) throw new LeaseLost(lost)
    }
    const outcome = await this.eventlog.append(this.storeId, events, { inTransaction })
    if (outcome.ok) for (const [reply, pieces] of taken) reply.position += pieces.length
    return outcome
  }
}

/** The later appends of all stores fall on the same moments, so that they share reads of the network and commits. */
const GRID_MS = 25

const nextAppendAt = (now: number) => Math.floor((now + APPEND_INTERVAL_MS) / GRID_MS) * GRID_MS

function merged(earlier: readonly ReplyPart[], later: readonly ReplyPart[]): ReplyPart[] {
  const parts: ReplyPart[] = []
  for (const part of [...earlier, ...later]) addPart(parts, part)
  return parts
}
