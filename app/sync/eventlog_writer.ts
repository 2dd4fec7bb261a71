import { randomBytes } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { AppendHook, Committed } from '#app/sync/append_hooks'
import type { EventlogReader, StoreRow } from '#app/sync/eventlog_reader'
import { BY_SUBJECT } from '#app/sync/eventlog_tables'
import { packArgs } from '#app/sync/packed_args'
import { isFull } from '#app/sync/storage_errors'
import { subjectOf } from '#shared/events/catalogue'
import { SERVER_AUTHOR, type WireEvent } from '#shared/sync/wire_event'

/** A hook or a fence threw: told apart from a broken database, which is nobody's decision. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** Every write to the tables of the log. All of it runs inside a transaction of `GroupCommit`. */
export class EventlogWriter {
  readonly #sql: ReturnType<typeof prepare>
  readonly #hooks: AppendHook[] = []

  constructor(
    private readonly db: Database,
    private readonly reader: EventlogReader
  ) {
    this.#sql = prepare(db)
  }

  addHook(hook: AppendHook): void {
    hook.createTables?.(this.db)
    this.#hooks.push(hook)
  }

  /** The row of a store, which is made at the first touch. */
  store(storeId: string): StoreRow {
    const store = this.reader.store(storeId)
    if (store) return store
    this.#sql.addStore.run(storeId, randomBytes(12).toString('hex'))
    return this.reader.store(storeId)!
  }

  /** Inserts events, moves the head and runs the hooks. Throws `Refusal` if one of them does not want it. */
  write(storeId: string, events: readonly WireEvent[], isForwarded = false): void {
    const now = Date.now()
    for (const event of events) {
      const { args, ...columns } = event
      this.#sql.insert.run({
        ...columns,
        storeId,
        now,
        ...packArgs(event.name, args),
        subject: subjectOf(event),
      })
    }
    this.#sql.setHead.run(events.at(-1)!.seqNum, storeId)
    for (const hook of this.#hooks)
      this.refusing(() => hook.inTransaction(this.db, { storeId, events, isForwarded }))
  }

  /** Tells the hooks, after the commit. Returns what they threw: the events are in the log whatever that was. */
  committed(appended: Committed): unknown[] {
    return this.#hooks.flatMap((hook) => {
      try {
        hook.committed?.(appended)
        return []
      } catch (error) {
        return [error]
      }
    })
  }

  /** Whether a feature still works for a store. */
  isBusy(storeId: string): boolean {
    return this.#hooks.some((hook) => hook.isBusy?.(this.db, storeId))
  }

  /** What features have beside the events goes over to another store, or, without one, away. */
  emptied(storeId: string, toStore: string | null): void {
    for (const hook of this.#hooks) hook.storeEmptied?.(this.db, storeId, toStore)
  }

  /** Runs somebody else's code: what it throws refuses the append. */
  refusing(work: () => void): void {
    try {
      work()
    } catch (cause) {
      if (isFull(cause)) throw cause
      throw new Refusal('The append was refused', { cause })
    }
  }

  /** The numbers between these two were given out before a restore. */
  addRestore(storeId: string, above: number, below: number): void {
    this.#sql.addRestore.run(storeId, above, below)
  }

  setHold(storeId: string, until: number): void {
    this.#sql.setHold.run(until, storeId)
  }

  /** Whether the server itself has written something after `seq`. */
  hasOwnEventAfter(storeId: string, seq: number): boolean {
    return this.#sql.ownEventAfter.get(storeId, seq) !== undefined
  }

  /** Deletes the pieces of a reply that has ended, below the head. Returns how many. */
  dropPieces(storeId: string, replyId: string): number {
    const subject = `reply:${replyId}`
    const lastPiece = this.#sql.lastPiece.get(storeId, subject) as number | null
    if (lastPiece === null || !this.#sql.finalAfter.get(storeId, lastPiece, replyId)) return 0
    return this.#sql.dropPieces.run(storeId, subject, storeId).changes
  }
}

function prepare(db: Database) {
  const final = `'v1.ReplyEnded', 'v1.ReplyStopped', 'v1.ReplyFailed'`
  return {
    addStore: db.prepare('insert into stores (store_id, backend_id) values (?, ?)'),
    insert: db.prepare(
      `insert into eventlog (store_id, seq, name, args, client_id, session_id, created_at, subject, packed)
       values ($storeId, $seqNum, $name, $args, $clientId, $sessionId, $now, $subject, $packed)`
    ),
    setHead: db.prepare(
      `update stores set head = ?, revision = 1 + max((select max(revision) from stores),
         coalesce((select revision from removed_revision), 0)) where store_id = ?`
    ),
    addRestore: db.prepare(
      `insert into restores (store_id, lost_above, lost_below) values (?, ?, ?)
       on conflict (store_id, lost_above) do update set lost_below = max(lost_below, excluded.lost_below)`
    ),
    setHold: db.prepare('update stores set hold_until = ? where store_id = ?'),
    // Looks at the newest events only: a client that was away for long must not cost a scan of all it has missed.
    ownEventAfter: db.prepare(
      `select 1 from (select client_id from eventlog where store_id = ? and seq > ? order by seq desc limit 200)
       where client_id = '${SERVER_AUTHOR.clientId}' limit 1`
    ),
    lastPiece: db
      .prepare('select max(seq) from eventlog where store_id = ? and subject = ?')
      .pluck(),
    finalAfter: db.prepare(
      `select 1 from eventlog where store_id = ? and seq > ? and name in (${final}) and args ->> 'replyId' = ? limit 1`
    ),
    dropPieces: db.prepare(
      `delete from eventlog ${BY_SUBJECT} where store_id = ? and subject = ?
       and seq < (select head from stores where store_id = ?)`
    ),
  }
}
