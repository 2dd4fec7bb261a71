import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { ChunkBatcher } from '#app/generation/chunk_batcher'
import type { Files } from '#app/generation/attached_files'
import { generateReply, type Interruption } from '#app/generation/generate_reply'
import type { Generation, GenerationKey, GenerationsTable } from '#app/generation/generations_table'
import { ReplyStage } from '#app/generation/reply_stage'
import type { QueueSender } from '#app/generation/queue_sender'
import { ReplyWriter } from '#app/generation/reply_writer'
import type { StreamLimits } from '#app/generation/stream_limits'
import type { KeptFile, NewReplyFile } from '#app/generation/reply_stream'
import type { TitleMaker } from '#app/generation/title_maker'
import type { ToolRegistry } from '#app/generation/tools'
import type { WorkerHeartbeats } from '#app/generation/worker_heartbeats'
import type { ModelRoutes } from '#app/llm/model_routes'
import type { ReadModels } from '#app/readmodel/read_models'
import type { Ephemerals } from '#app/sync/ephemerals'
import type { Eventlog } from '#app/sync/eventlog'
import type { Budgets } from '#app/usage/budgets'
import type { UsageLedger } from '#app/usage/usage_ledger'
import { LEASE_RENEW_MS, RUNNING_REPLIES } from '#shared/limits'

/** Between two looks for work: the log announces every commit, own appends among them. */
const LOOK_INTERVAL_MS = 20
/** For final appends and leases to be given back at the end of the process. */
const FAREWELL_MS = 6_000

type Running = { generation: Generation; stop: AbortController; done: Promise<void> }
type LentReplies = {
  replies(): readonly GenerationKey[]
  onLent(listener: () => void): void
}
export type WorkerTools = {
  eventlog: Eventlog
  readModels: ReadModels
  table: GenerationsTable
  heartbeats: WorkerHeartbeats
  routes: ModelRoutes
  usage: UsageLedger
  budgets: Budgets
  tools: ToolRegistry
  keepFile: (storeId: string, file: NewReplyFile) => Promise<KeptFile | null>
  files: Files
  /** A reply in a forked chat knows the chat's beginning. */
  finishCopies?: (chat: { storeId: string; chatId: string }) => Promise<void>
  /** Keys that devices have lent to this process. */
  lent?: LentReplies
  /** Another process makes the replies that need no key of a device. */
  onlyLent?: boolean
  /** Where this installation names chats. */
  titles?: TitleMaker
  /** Where this process sends what waits in the queues of chats. */
  queue?: QueueSender
  limits?: StreamLimits
  /** Where the sockets are in this process. */
  ephemerals?: Ephemerals
  report: (error: unknown, about: string) => void
  log?: { warn(details: object, message: string): void }
}

/**
 * Takes replies from the queue, makes them, and keeps its leases alive. Any number of workers, in one process or several, share
 * the queue; one that dies is followed by another within LEASE_TTL_MS.
 */
export class GenerationWorker {
  readonly id = `${process.pid}-${randomBytes(6).toString('hex')}`
  readonly #running = new Map<string, Running>()
  readonly #batcher: ChunkBatcher
  #unsubscribe: (() => void) | null = null
  #ticker: NodeJS.Timeout | undefined
  #lookTimer: NodeJS.Timeout | undefined
  #takeOverTimer: NodeJS.Timeout | undefined
  #taking: Promise<void> | null = null
  #lookedAt = -Infinity

  constructor(private readonly tools: WorkerTools) {
    this.#batcher = new ChunkBatcher(tools.eventlog, tools.table)
  }

  start() {
    const { eventlog } = this.tools
    this.#unsubscribe = eventlog.tail.subscribeToAll(() => this.#lookSoon())
    this.tools.lent?.onLent(() => this.#lookSoon())
    // Leases run out without a commit, so that looking when something changes is not enough.
    this.#ticker = setInterval(() => this.#tick(), LEASE_RENEW_MS)
    if (!this.tools.onlyLent) this.tools.titles?.start()
    this.#tick()
    void this.#sweep()
  }

  /** Takes no more work, puts what it has into the log and gives its leases back, so that another worker goes on at once. */
  async stop() {
    this.#unsubscribe?.()
    this.#unsubscribe = null
    clearInterval(this.#ticker)
    clearTimeout(this.#lookTimer)
    clearTimeout(this.#takeOverTimer)
    await Promise.race([this.#sayGoodbye(), sleep(FAREWELL_MS, undefined, { ref: false })])
  }

  async #sayGoodbye() {
    await this.#taking
    for (const running of this.#running.values()) interrupt(running, 'shutdown')
    await Promise.all([this.tools.titles?.stop(), this.tools.queue?.stop()])
    await Promise.all([...this.#running.values()].map(({ done }) => done))
    await this.#write('its farewell', () => this.tools.heartbeats.remove(this.id))
  }

  #lookSoon() {
    if (this.#lookTimer || !this.#unsubscribe) return
    const look = () => {
      this.#lookTimer = undefined
      this.#lookedAt = performance.now()
      this.#stopStopped()
      if (this.tools.table.hasQueued()) this.#take()
      this.tools.queue?.look()
    }
    const waitMs = this.#lookedAt + LOOK_INTERVAL_MS - performance.now()
    this.#lookTimer = setTimeout(look, Math.max(0, waitMs))
  }

  #tick() {
    void this.#renew()
    this.#stopStopped()
    this.#take()
    this.tools.queue?.look()
    this.#takeOverInTime()
  }

  /** A dead worker's replies go on the moment that its lease runs out, not up to a tick later. */
  #takeOverInTime() {
    const inMs = this.tools.table.nextExpiryMs(this.id)
    if (inMs === null || inMs >= LEASE_RENEW_MS) return
    clearTimeout(this.#takeOverTimer)
    this.#takeOverTimer = setTimeout(() => this.#take(), inMs + 1)
  }

  #stopStopped() {
    for (const generation of this.tools.table.stopping(this.id)) {
      const running = this.#running.get(keyOf(generation))
      if (running) interrupt(running, 'stop')
    }
  }

  #take() {
    this.#taking ??= this.#takeFree().finally(() => (this.#taking = null))
  }

  async #takeFree() {
    if (this.#free(this.tools.table).length === 0) return
    // Asked again inside the transaction: so the limits hold whatever other workers take at the same time.
    const taken = await this.#write('taking work', (table) =>
      this.#free(table)
        .map((key) => table.take(key, this.id))
        .filter((generation) => generation !== null)
    )
    for (const generation of taken ?? []) {
      if (generation.crashes > 0)
        this.#tell(generation, 'a reply is taken over from a worker that is gone')
      this.#run(generation)
    }
  }

  #free(table: GenerationsTable) {
    const room = RUNNING_REPLIES - this.#running.size
    // A row of ours whose lease ran out while this process slept is not up for grabs: it is renewed.
    const { lent, onlyLent = false } = this.tools
    const free = table.claimable(room, { lent: lent?.replies() ?? [], onlyLent })
    return free.filter((key) => !this.#running.has(keyOf(key)))
  }

  #run(generation: Generation) {
    const {
      eventlog,
      readModels,
      table,
      routes,
      usage,
      budgets,
      tools,
      limits,
      ephemerals,
      report,
    } = this.tools
    const stop = new AbortController()
    const writer = new ReplyWriter(generation, eventlog, table, this.#batcher)
    stop.signal.addEventListener('abort', () => writer.hurry(), { once: true })
    const done = generateReply({
      generation,
      eventlog,
      readModels,
      table,
      routes,
      writer,
      usage,
      budgets,
      tools,
      files: this.tools.files,
      finishCopies: this.tools.finishCopies,
      keepFile: (file) => this.tools.keepFile(generation.storeId, file),
      signal: stop.signal,
      report: (error) => report(error, 'a reply'),
      ...(limits && { limits }),
      ...(ephemerals && { stage: this.#stage(ephemerals, generation) }),
    })
      .catch((error) => report(error, 'a reply'))
      .then(async (outcome) => {
        // As long as a key that a device has lent for it is here.
        await this.tools.titles?.afterReply(generation)
        this.#running.delete(keyOf(generation))
        // What goes on elsewhere is lent there anew; what waits for a file needs its key here later.
        if (outcome !== 'waits') routes.over?.(generation)
        this.#lookSoon()
        return this.#dropPieces(generation)
      })
    this.#running.set(keyOf(generation), { generation, stop, done })
  }

  /** The devices of a merged guest listen to the account's store. */
  #stage(ephemerals: Ephemerals, { storeId, replyId }: Generation) {
    const shownIn = this.tools.eventlog.merges.shownIn(storeId)
    return new ReplyStage(ephemerals, { storeId: shownIn, replyId })
  }

  async #renew() {
    const all = [...this.#running.values()]
    // A server that makes replies with lent keys alone is no worker: without one health has to say so.
    const beats = !this.tools.onlyLent && this.tools.heartbeats.isDue(this.id)
    if (all.length === 0 && !beats) return
    const lost = await this.#write('renewing leases', (table) => {
      if (beats) this.tools.heartbeats.beat(this.id)
      // A reply may have come to its end since: then there is nothing to renew, and nothing lost.
      return all.filter(({ generation }) => !table.renew(generation) && !table.hasEnded(generation))
    })
    for (const running of lost ?? []) {
      this.#tell(running.generation, 'the lease of a reply has gone to another worker')
      interrupt(running, 'lease_lost')
    }
  }

  #tell({ storeId, replyId, lease, crashes }: Generation, message: string) {
    this.tools.log?.warn({ storeId, replyId, lease, crashes, worker: this.id }, message)
  }

  /** Pieces leave the log once the final event, which holds them, is in it; what a crash left behind goes at the next start. */
  async #dropPieces(key: GenerationKey) {
    try {
      await this.tools.eventlog.dropPieces(key.storeId, key.replyId)
      await this.tools.eventlog.transaction(() => this.tools.table.piecesDropped(key))
    } catch (error) {
      this.tools.report(error, 'compaction')
    }
  }

  async #sweep() {
    while (this.#unsubscribe) {
      const keys = this.tools.table.withPieces()
      for (const key of keys) await this.#dropPieces(key)
      if (keys.length < 100) return
    }
  }

  async #write<T>(about: string, work: (table: GenerationsTable) => T): Promise<T | null> {
    try {
      return await this.tools.eventlog.transaction(() => work(this.tools.table))
    } catch (error) {
      this.tools.report(error, about)
      return null
    }
  }
}

const keyOf = ({ storeId, replyId }: GenerationKey) => `${storeId}/${replyId}`

function interrupt({ stop }: Running, reason: Interruption) {
  if (!stop.signal.aborted) stop.abort(reason)
}
