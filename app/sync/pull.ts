import type { Eventlog } from '#app/sync/eventlog'
import type { Outbox } from '#app/sync/outbox'
import { ReadingTurns } from '#app/sync/reading_turns'
import { PageWriter } from '#shared/sync/page_writer'
import type { PullMessage } from '#shared/sync/pull_message'

type PullOptions = {
  request: PullMessage
  storeId: string
  backendId: string
  /** Of the protocol, as the client speaks it. */
  version: number
  /** The log lacks what the client knows above this number (eventlog.ts); told with the first page. */
  lostAbove?: number | null
  eventlog: Eventlog
  outbox: Outbox
  /** A later read failed: the connection has to end. */
  fail: (error: unknown) => void
}

const turns = new ReadingTurns()

/**
 * Answers one pull: the pages up to the head of the moment, then, if it is live, whatever is committed later.
 *
 * It owns a cursor and reads the log from there whenever the log has changed. So nothing is missed or sent twice, however commits
 * and pages interleave, and a client that reads slowly costs one page of memory: the log waits for it.
 */
export class Pull {
  #cursor: number
  readonly #writer: PageWriter
  #lost: { lostAbove: number } | undefined
  #isReading = false
  #isStopped = false
  #unsubscribe: (() => void) | undefined

  constructor(private readonly options: PullOptions) {
    this.#cursor = options.request.cursor ?? 0
    this.#writer = new PageWriter(this.#cursor)
    const { lostAbove = null } = options
    this.#lost = lostAbove === null ? undefined : { lostAbove }
  }

  async run(): Promise<void> {
    const { request, storeId, eventlog, outbox, fail } = this.options
    if (request.live)
      this.#unsubscribe = eventlog.tail.subscribe(storeId, () => this.#read().catch(fail))
    this.#isReading = true
    await this.#sendHistory()
    this.#isReading = false
    if (!request.live && !this.#isStopped) outbox.send({ type: 'end', id: request.id })
    // What was committed while the last page was on its way.
    if (request.live) await this.#read()
  }

  /** The number of the last event that was sent. */
  get cursor(): number {
    return this.#cursor
  }

  stop(): void {
    this.#isStopped = true
    this.#unsubscribe?.()
  }

  async #sendHistory() {
    const { storeId, eventlog } = this.options
    const upTo = eventlog.head(storeId)
    let remaining = eventlog.count(storeId, this.#cursor, upTo)
    do {
      await turns.take()
      if (this.#isStopped) return
      const batch = eventlog.page(storeId, this.#cursor, { upTo })
      const last = batch.at(-1)?.seqNum ?? upTo
      // Compaction may take rows away meanwhile; the row of the head stays, so the last page is known by it.
      remaining = last >= upTo ? 0 : Math.max(1, remaining - batch.length)
      this.#cursor = Math.max(this.#cursor, last)
      await this.#send(batch, remaining)
    } while (remaining > 0 && !this.#isStopped)
  }

  async #read() {
    if (this.#isReading) return
    this.#isReading = true
    const { storeId, eventlog } = this.options
    for (;;) {
      await turns.take()
      if (this.#isStopped) break
      const batch = eventlog.page(storeId, this.#cursor)
      if (batch.length === 0) break
      this.#cursor = batch.at(-1)!.seqNum
      await this.#send(batch, 0)
      // The log may be closed by now: a page waits for a slow line.
      if (this.#isStopped) break
      // One look at the head instead of another page, which is nearly always empty.
      if (eventlog.head(storeId) <= this.#cursor) break
    }
    this.#isReading = false
  }

  async #send(batch: ReturnType<Eventlog['page']>, remaining: number) {
    if (this.#isStopped) return
    const { request, backendId, version, outbox } = this.options
    const page = { type: 'page', id: request.id, batch, remaining, backendId } as const
    const lean = version === 1 ? page : { ...this.#writer.lean(page), ...this.#lost }
    this.#lost = undefined
    await outbox.sendPage(lean)
    if (!outbox.isOpen) this.stop()
  }
}
