import type { Database } from 'better-sqlite3'
import type { AppendHook } from '#app/sync/append_hooks'
import { EventlogFolding, type Fold } from '#app/sync/eventlog_folding'
import { EventlogMerges, type Merge } from '#app/sync/eventlog_merges'
import { EventlogReader, type PageLimit, type StoreRow } from '#app/sync/eventlog_reader'
import { EventlogRemoval } from '#app/sync/eventlog_removal'
import { openEventlog } from '#app/sync/eventlog_tables'
import { EventlogWriter, Refusal } from '#app/sync/eventlog_writer'
import { GroupCommit, type Urgency } from '#app/sync/group_commit'
import { HeldAppends } from '#app/sync/held_appends'
import { LogTail } from '#app/sync/log_tail'
import { packArgs } from '#app/sync/packed_args'
import { ParkedPushes } from '#app/sync/parked_pushes'
import { refuseBackend, refuseEvents, refuseParent } from '#app/sync/push_rules'
import { StorageError, type StorageErrorKind } from '#app/sync/storage_errors'
import { remainingHold, StoreHolds } from '#app/sync/store_holds'
import type { TroubleLog } from '#app/sync/write_trouble'
import { type AnyEvent, decodeEvent } from '#shared/events/catalogue'
import { MAX_NUMBER_GAP } from '#shared/limits'
import type { SyncError } from '#shared/sync/sync_errors'
import { SERVER_AUTHOR, type WireEvent } from '#shared/sync/wire_event'

export type PushOutcome = { ok: true; head: number } | { ok: false; error: SyncError }

export type AppendError =
  /** A hook or `inTransaction` threw: `cause` is what it threw, nothing was written. */
  { kind: 'refused'; cause: unknown } | { kind: StorageErrorKind; cause: unknown }
export type AppendOutcome =
  | { ok: true; head: number; events: readonly WireEvent[] }
  | { ok: false; error: AppendError }

export type OwnEvent = Pick<AnyEvent, 'name' | 'args'>
export type AppendOptions = {
  /** Runs inside the transaction, before the insert; what it throws refuses this append only (fencing). */
  inTransaction?: (db: Database) => void
  /** The events get numbers above this one, if it is above the head. */
  above?: number
  /** They are copies of events of a store that is merged into this one: hooks do nothing twice. */
  isForwarded?: boolean
}

/** Somebody has written about a chat that was about to go. */
export class ChatChanged extends Error {
  override name = 'ChatChanged'
}
type KnownChat = { lastSeq: number | null; replyIds: readonly string[] }

type Written<T> = { outcome: T; events: readonly WireEvent[] }

/** Between two nudges that clients of a store ask for. */
const NUDGE_INTERVAL_MS = 300
const NUDGE: OwnEvent = { name: 'v1.StoreNudged', args: {} }

/**
 * The log of every store: the only door through which events get in, for clients and for the server itself.
 *
 * Any process may append: heads are checked inside BEGIN IMMEDIATE. What is acknowledged is on disk; readers are told afterwards.
 * Units: sequence numbers ascend, with gaps; times are milliseconds since 1970.
 * Errors: outcomes are returned; only a broken database or an event of our own that fits no schema throws.
 * Source: docs/protocol.md; docs/decisions/0002-sync-rules.md says why the rules are these.
 */
export class Eventlog {
  /** Tells who reads that there is something new, from this process or another. */
  readonly tail: LogTail
  /** Which chats could be folded. To write, use `fold` and `purge`. */
  readonly folding: Pick<
    EventlogFolding,
    'plainChats' | 'piecesOf' | 'newest' | 'lastSeq' | 'deletedAt'
  >
  /** Which stores go on in which others. Writes belong inside `transaction` or `append`. */
  readonly merges: EventlogMerges
  readonly #db: Database
  readonly #folding: EventlogFolding
  readonly #removal: EventlogRemoval
  readonly #reader: EventlogReader
  readonly #writer: EventlogWriter
  readonly #commits: GroupCommit
  readonly #holds = new StoreHolds()
  readonly #parked: ParkedPushes
  readonly #held: HeldAppends
  readonly #nudged = new Set<string>()

  constructor(
    file: string,
    private readonly report: (error: unknown) => void = () => {},
    /** What clients may write. Suites of others bring events of their own. */
    private readonly refuse: typeof refuseEvents = refuseEvents,
    log: TroubleLog | null = null
  ) {
    this.#db = openEventlog(file)
    this.#reader = new EventlogReader(this.#db)
    this.#writer = new EventlogWriter(this.#db, this.#reader)
    this.#folding = new EventlogFolding(this.#db)
    this.folding = this.#folding
    this.merges = new EventlogMerges(this.#db)
    this.#removal = new EventlogRemoval(this.#db)
    this.#commits = new GroupCommit(this.#db, log)
    this.tail = new LogTail(this.#db)
    this.#held = new HeldAppends(this.tail)
    this.#parked = new ParkedPushes(
      (storeId) => this.head(storeId),
      (storeId) => void this.append(storeId, [NUDGE]).catch(report)
    )
  }

  addHook(hook: AppendHook): void {
    this.#writer.addHook(hook)
  }

  /** The store's backend id and head; makes it at the first touch. Throws `StorageError` if it can't be written. */
  async open(storeId: string): Promise<StoreRow> {
    return this.#reader.store(storeId) ?? this.transaction(() => this.#writer.store(storeId))
  }

  head(storeId: string): number {
    return this.#reader.store(storeId)?.head ?? 0
  }

  /** The events that follow `cursor`, at most one page of them. */
  page(storeId: string, cursor: number, limit?: PageLimit): WireEvent[] {
    return this.#reader.page(storeId, cursor, limit)
  }

  /** How many events follow `cursor`, up to and including number `upTo`. */
  count(storeId: string, cursor: number, upTo: number): number {
    return this.#reader.count(storeId, cursor, upTo)
  }

  eventsAbout(storeId: string, subject: string): WireEvent[] {
    return this.#reader.about(storeId, subject)
  }

  /** Null for a store that nobody has touched. */
  backendId(storeId: string): string | null {
    return this.#reader.store(storeId)?.backendId ?? null
  }

  /** The stores with events that have grown since `revision` (-1: all of them); whoever follows keeps the greatest for the next time. */
  changedAfter(revision: number): { storeId: string; head: number; revision: number }[] {
    return this.#reader.changedAfter(revision)
  }

  storeIds(): string[] {
    return this.#reader.storeIds()
  }

  /** Events of a client: accepted as a whole, with their numbers, or not at all. */
  async push(
    storeId: string,
    batch: readonly WireEvent[],
    backendId: string | null
  ): Promise<PushOutcome> {
    if (batch.length === 0) return { ok: true, head: this.head(storeId) }
    const error = this.refuse(batch)
    if (error) return { ok: false, error }
    try {
      const work = () => this.#pushNow(storeId, batch, backendId)
      return await this.#commit(storeId, work, 'first')
    } catch (cause) {
      return { ok: false, error: this.#asSyncError(cause) }
    }
  }

  /** The server's own events: numbered at the head, in the order of the calls; they wait while the store is on hold. */
  async append(
    storeId: string,
    events: readonly OwnEvent[],
    options: AppendOptions = {}
  ): Promise<AppendOutcome> {
    if (events.length === 0) return { ok: true, head: this.head(storeId), events: [] }
    for (const { name, args } of events)
      if (!decodeEvent(name, args)) throw new TypeError(`${name} does not fit its schema`)
    try {
      return await this.#queueAppend(storeId, events, options)
    } catch (error) {
      if (error instanceof Refusal)
        return { ok: false, error: { kind: 'refused', cause: error.cause } }
      if (error instanceof StorageError)
        return { ok: false, error: { kind: error.kind, cause: error } }
      throw error
    }
  }

  /** A client asks for an item to arrive. More than a few a second are not heard. */
  async nudge(storeId: string): Promise<void> {
    if (this.#nudged.has(storeId)) return
    this.#nudged.add(storeId)
    setTimeout(() => this.#nudged.delete(storeId), NUDGE_INTERVAL_MS).unref()
    await this.append(storeId, [NUDGE])
  }

  /**
   * A client has seen numbers that this log never gave out: it was restored from an older copy. The log jumps over them, so that
   * whatever comes next reaches that client, too, and remembers which ones it skips; events not sent yet are rebased and pushed.
   */
  async jumpOver(storeId: string, cursor: number): Promise<void> {
    const head = this.head(storeId)
    // Nobody has seen a number that no push may reach: such a cursor was made up.
    if (cursor <= head || cursor > head + MAX_NUMBER_GAP) return
    const inTransaction = () => this.#writer.addRestore(storeId, head, cursor + 1)
    await this.append(storeId, [NUDGE], { above: cursor, inTransaction })
  }

  /**
   * The number above which a client that has read up to `cursor` knows events that this log does not have, since it was restored from
   * an older copy; null if there are none.
   */
  lostAbove(storeId: string, cursor: number): number | null {
    const head = this.head(storeId)
    return this.#reader.lostAbove(storeId, cursor) ?? (cursor > head ? head : null)
  }

  isAhead(storeId: string, cursor: number): boolean {
    return this.lostAbove(storeId, cursor) !== null
  }

  /**
   * The log of this store is an older copy: it goes on `by` numbers above its head, and remembers which ones it skips. Called once,
   * before anybody reads.
   */
  async lift(storeId: string, by: number): Promise<void> {
    const head = this.head(storeId)
    const inTransaction = () => this.#writer.addRestore(storeId, head, head + by + 1)
    await this.append(storeId, [NUDGE], { above: head + by, inTransaction })
  }

  /**
   * Deletes the pieces of a reply whose final event, which holds the whole reply, is in the log. Returns how many rows went.
   * Only rows below the head are deleted: the newest row of a store always stays.
   */
  async dropPieces(storeId: string, replyId: string): Promise<number> {
    return this.transaction(() => this.#writer.dropPieces(storeId, replyId))
  }

  /** Puts one event in place of those of idle chats. Returns how many went to the archive; null if a chat has moved on meanwhile. */
  async fold(storeId: string, fold: Fold): Promise<number | null> {
    if (!decodeEvent('v1.ChatFolded', fold.args))
      throw new TypeError('v1.ChatFolded does not fit its schema')
    // Half a megabyte is not made into text and packed while everybody waits for the lock.
    const args = packArgs('v1.ChatFolded', fold.args)
    return this.transaction(() =>
      this.merges.isMoving(storeId) ? null : this.#folding.fold(storeId, fold.chats, args)
    )
  }

  /**
   * Lets a deleted chat go for good, out of the log, its archive and the file, and appends what tells every device. Refused with
   * `ChatChanged` if something has been said about the chat after `lastSeq` (null: nothing was left in the log one by one).
   */
  async purge(storeId: string, chatId: string, known: KnownChat): Promise<AppendOutcome> {
    const inTransaction = () => {
      const hasChanged = this.#folding.lastSeq(storeId, chatId) !== known.lastSeq
      if (hasChanged || this.merges.isMoving(storeId)) throw new ChatChanged()
      this.#folding.purge(storeId, chatId, known.replyIds)
    }
    const purged = { name: 'v1.ChatPurged' as const, args: { chatId } }
    return this.append(storeId, [purged], { inTransaction })
  }

  /**
   * Ends a merge whose store is all forwarded and has nothing on its way; what features know of it goes over with it. False if it is
   * not so far. Nobody may write to the store any more; `remove` takes it away.
   */
  async endMerge({ fromStore, toStore }: Merge): Promise<boolean> {
    return this.transaction(() => {
      const merges = this.merges.open()
      const cursor = merges.find((merge) => merge.fromStore === fromStore)?.cursor
      const isTarget = merges.some((merge) => merge.toStore === fromStore)
      if (cursor !== this.head(fromStore) || isTarget || this.#writer.isBusy(fromStore))
        return false
      this.#writer.emptied(fromStore, toStore)
      this.merges.end(fromStore)
      return true
    })
  }

  /** Removes a store with everything of it, in steps of one short transaction each; may be repeated. Work for it loses its leases. */
  async remove(storeId: string, pause: () => Promise<unknown> = async () => {}): Promise<void> {
    await this.transaction(() => this.#writer.emptied(storeId, null))
    while (await this.transaction(() => this.#removal.step(storeId))) await pause()
  }

  /** Until then SQLite's own log still holds pages as they were. A reader may be in the way: then the next time does it. */
  truncateWal(): void {
    this.#db.pragma('wal_checkpoint(TRUNCATE)')
  }

  /**
   * Writes the file anew, without the free pages and the gaps in others, where a few short texts of purged chats may still lie (2 of
   * 538 in a trial). Nobody can write meanwhile: some seconds for a large file.
   */
  vacuum(): void {
    this.#db.exec('vacuum')
    this.truncateWal()
  }

  /** Bytes of the file. */
  size(): number {
    return this.#db
      .prepare('select page_count * page_size from pragma_page_count, pragma_page_size')
      .pluck()
      .get() as number
  }

  /** Other writes to this file (the tables of hooks), each whole or not at all, in the log's next transaction. */
  transaction<T>(work: (db: Database) => T): Promise<T> {
    return this.#commits.run(() => work(this.#db), {
      urgency: 'last',
      afterCommit: () => this.tail.announce(),
    })
  }

  close(): void {
    this.#commits.flush()
    this.#parked.close()
    this.tail.close()
    this.#db.close()
  }

  #pushNow(
    storeId: string,
    batch: readonly WireEvent[],
    backendId: string | null
  ): Written<PushOutcome> {
    const store = this.#writer.store(storeId)
    const author = batch[0]!.clientId
    const error = refuseBackend(backendId, store.backendId) ?? refuseParent(batch, store.head)
    if (error) {
      if (error.kind === 'server_ahead') this.#afterRefusal(storeId, author, error)
      return { outcome: { ok: false, error }, events: [] }
    }
    this.#writer.write(storeId, batch)
    const holdUntil = this.#holds.accepted(storeId, author, Date.now())
    if (holdUntil !== store.holdUntil) this.#writer.setHold(storeId, holdUntil)
    return { outcome: { ok: true, head: batch.at(-1)!.seqNum }, events: batch }
  }

  #afterRefusal(storeId: string, author: string, { expected = 0, provided = 0 }: SyncError) {
    this.#parked.refused({ storeId, head: expected, provided })
    if (provided > expected || !this.#writer.hasOwnEventAfter(storeId, provided)) return
    const holdUntil = this.#holds.refused(storeId, author, Date.now())
    if (holdUntil !== null) this.#writer.setHold(storeId, holdUntil)
  }

  async #queueAppend(
    storeId: string,
    events: readonly OwnEvent[],
    options: AppendOptions
  ): Promise<AppendOutcome> {
    const work = () => this.#appendNow(storeId, events, options)
    const outcome = await this.#commit(storeId, work, 'last')
    if (typeof outcome !== 'number') return outcome
    return new Promise((resolve) =>
      this.#held.add(storeId, outcome, () => resolve(this.#queueAppend(storeId, events, options)))
    )
  }

  /** A number instead of an outcome: for so long the store is on hold. */
  #appendNow(
    storeId: string,
    events: readonly OwnEvent[],
    { inTransaction, above = 0, isForwarded = false }: AppendOptions
  ): Written<AppendOutcome | number> {
    const { head, holdUntil } = this.#writer.store(storeId)
    const hold = remainingHold(holdUntil, Date.now())
    if (hold > 0 || this.#held.has(storeId)) return { outcome: hold, events: [] }
    if (inTransaction) this.#writer.refusing(() => inTransaction(this.#db))
    const base = Math.max(head, above)
    const numbered = events.map((event, index) => ({
      ...event,
      ...SERVER_AUTHOR,
      seqNum: base + index + 1,
      parentSeqNum: index === 0 ? head : base + index,
    }))
    this.#writer.write(storeId, numbered, isForwarded)
    return { outcome: { ok: true, head: base + events.length, events: numbered }, events: numbered }
  }

  async #commit<T>(storeId: string, work: () => Written<T>, urgency: Urgency): Promise<T> {
    const { outcome } = await this.#commits.run(work, {
      urgency,
      afterCommit: ({ events }) => {
        if (events.length === 0) return
        for (const error of this.#writer.committed({ storeId, events })) this.report(error)
        this.tail.announce()
      },
    })
    return outcome
  }

  #asSyncError(cause: unknown): SyncError {
    if (cause instanceof StorageError) return { kind: cause.kind, message: cause.message }
    this.report(cause)
    return { kind: 'internal', message: 'The server failed to store this; it will be tried again' }
  }
}
