import type { Database, Statement } from 'better-sqlite3'
import { BY_SUBJECT } from '#app/sync/eventlog_tables'
import { unpackArgs } from '#app/sync/packed_args'
import { PULL_PAGE_BYTES, PULL_PAGE_EVENTS } from '#shared/limits'
import type { WireEvent } from '#shared/sync/wire_event'

export type StoreRow = { backendId: string; head: number; holdUntil: number }
export type PageLimit = { events?: number; bytes?: number; upTo?: number }

type EventRow = {
  seq: number
  name: string
  args: string
  packed: Buffer | null
  clientId: string
  sessionId: string
}

/** An event without its arguments, as JSON; measured generously, since pages only have to stay below a frame. */
const ENVELOPE_BYTES = 400
const COLUMNS = 'seq, name, args, packed, client_id as clientId, session_id as sessionId'

/** Reads of the event logs. Nothing here waits for a writer: the file is in WAL mode. */
export class EventlogReader {
  readonly #sql: Record<
    'store' | 'stores' | 'changed' | 'page' | 'previous' | 'count' | 'about' | 'lost',
    Statement
  >

  constructor(db: Database) {
    this.#sql = {
      store: db.prepare(
        'select backend_id as backendId, head, hold_until as holdUntil from stores where store_id = ?'
      ),
      changed: db.prepare(
        'select store_id as storeId, head, revision from stores where revision > ? and head > 0 order by revision'
      ),
      stores: db.prepare('select store_id from stores order by store_id').pluck(),
      page: db.prepare(
        `select ${COLUMNS} from eventlog where store_id = ? and seq > ? and seq <= ? order by seq limit ?`
      ),
      previous: db.prepare('select max(seq) from eventlog where store_id = ? and seq <= ?').pluck(),
      count: db
        .prepare('select count(*) from eventlog where store_id = ? and seq > ? and seq <= ?')
        .pluck(),
      lost: db.prepare(
        'select min(lost_above) as above from restores where store_id = ? and lost_above < ? and lost_below > ?'
      ),
      about: db.prepare(
        `select ${COLUMNS} from eventlog ${BY_SUBJECT} where store_id = ? and subject = ? order by seq`
      ),
    }
  }

  store(storeId: string): StoreRow | null {
    return (this.#sql.store.get(storeId) as StoreRow | undefined) ?? null
  }

  changedAfter(revision: number): { storeId: string; head: number; revision: number }[] {
    return this.#sql.changed.all(revision) as { storeId: string; head: number; revision: number }[]
  }

  storeIds(): string[] {
    return this.#sql.stores.all() as string[]
  }

  /** The number above which a restore has taken everything away up to this one; null if this one was not. */
  lostAbove(storeId: string, seq: number): number | null {
    return (this.#sql.lost.get(storeId, seq, seq) as { above: number | null }).above
  }

  /** How many events follow `cursor`, up to and including number `upTo`. */
  count(storeId: string, cursor: number, upTo: number): number {
    return this.#sql.count.get(storeId, cursor, upTo) as number
  }

  /**
   * The events that follow `cursor`, at most one page of them, at least one if there is one.
   * The parent of an event is the previous one that still exists: compaction leaves gaps.
   */
  page(storeId: string, cursor: number, limit: PageLimit = {}): WireEvent[] {
    const { events = PULL_PAGE_EVENTS, bytes = PULL_PAGE_BYTES } = limit
    const upTo = limit.upTo ?? Number.MAX_SAFE_INTEGER
    const batch: WireEvent[] = []
    let parentSeqNum = this.#sql.previous.get(storeId, cursor) as number | null
    let size = 0
    for (const row of this.#sql.page.iterate(storeId, cursor, upTo, events)) {
      const { seq, args: stored, packed, ...envelope } = row as EventRow
      const args = unpackArgs(envelope.name, { args: stored, packed })
      size += Buffer.byteLength(args) + ENVELOPE_BYTES
      if (batch.length > 0 && size > bytes) break
      batch.push({
        ...envelope,
        args: JSON.parse(args),
        seqNum: seq,
        parentSeqNum: parentSeqNum ?? 0,
      })
      parentSeqNum = seq
    }
    return batch
  }

  /** All events of one subject (`subjectOf` in shared/events/catalogue.ts), in order; parents are not looked up (0). */
  about(storeId: string, subject: string): WireEvent[] {
    return (this.#sql.about.all(storeId, subject) as EventRow[]).map(
      ({ seq, args, packed, ...envelope }) => ({
        ...envelope,
        args: JSON.parse(unpackArgs(envelope.name, { args, packed })),
        seqNum: seq,
        parentSeqNum: 0,
      })
    )
  }
}
