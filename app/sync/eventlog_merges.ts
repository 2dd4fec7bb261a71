import type { Database } from 'better-sqlite3'
import type { WireEvent } from '#shared/sync/wire_event'

/** What a guest has that belongs to an account from now on. */
export type Merge = {
  readonly fromStore: string
  readonly toStore: string
  readonly askedAt: number
  /** Since then nobody owns the guest's store, and it stands where its events go; null before. */
  readonly begunAt: number | null
  /** The last event of the guest's store that the account's has. */
  readonly cursor: number
}
export type History = Pick<WireEvent, 'name' | 'args' | 'seqNum'>

/** Another process has forwarded the same events, or the merge is over. */
export class MergeMoved extends Error {
  override name = 'MergeMoved'
}

/**
 * Which stores go on in which others, and how far they have been forwarded; app/sync/merge_forwarder.ts forwards.
 *
 * Every method that writes belongs inside a transaction of the log. Source: docs/decisions/0010-merging-guests.md.
 */
export class EventlogMerges {
  readonly #sql: ReturnType<typeof prepare>

  constructor(db: Database) {
    this.#sql = prepare(db)
  }

  /** Asked again for another account before it has begun, the last one asked for counts; once it has begun, the first. */
  ask(fromStore: string, toStore: string): void {
    if (fromStore === toStore || this.#sql.leadsTo.get({ toStore, fromStore })) return
    this.#sql.ask.run({ fromStore, toStore, now: Date.now() })
  }

  begin(fromStore: string): void {
    this.#sql.begin.run({ fromStore, now: Date.now() })
  }

  /** Throws `MergeMoved` unless the cursor is where the caller believes it to be. */
  advance({ fromStore, toStore, cursor }: Merge, next: number): void {
    const { changes } = this.#sql.advance.run({ fromStore, toStore, cursor, next })
    if (changes === 0) throw new MergeMoved()
  }

  /** Nothing will follow: the store may be removed. The line stays, so that browsers learn where its chats went. */
  end(fromStore: string): void {
    this.#sql.end.run({ fromStore, now: Date.now() })
  }

  /** Neither as what was merged nor as what was merged into. */
  forget(storeId: string): void {
    this.#sql.forget.run({ storeId })
  }

  /** Merges that are not over, the oldest first. */
  open(): Merge[] {
    return this.#sql.open.all() as Merge[]
  }

  /** Merged stores whose events may still be in the log although their merge is over. */
  leftovers(): string[] {
    return this.#sql.leftovers.all() as string[]
  }

  /** What was ever merged into this store, the newest first. What was only asked for may be somebody's own still. */
  into(storeId: string, limit = -1): string[] {
    return this.#sql.into.all({ storeId, limit }) as string[]
  }

  /** Where the devices are that look at this store's chats: the store itself, or the one that it goes on in. */
  shownIn(storeId: string): string {
    return (this.#sql.shownIn.get(storeId) as string | undefined) ?? storeId
  }

  /** Whether events of this store are being forwarded: it must not be folded or purged meanwhile. */
  isMoving(storeId: string): boolean {
    return this.#sql.isMoving.get(storeId) !== undefined
  }

  /**
   * All that ever happened in a store after `cursor`, in order: what folded events stand for comes from the archive, and they
   * themselves are left out. So the other store folds anew, by numbers of its own.
   */
  history(storeId: string, cursor: number, limit: { events: number; bytes: number }): History[] {
    const events: History[] = []
    let bytes = 0
    for (const row of this.#sql.history.iterate({ storeId, cursor, events: limit.events })) {
      const { name, args, seqNum } = row as { name: string; args: string; seqNum: number }
      bytes += Buffer.byteLength(args)
      if (events.length > 0 && bytes > limit.bytes) break
      events.push({ name, args: JSON.parse(args), seqNum })
    }
    return events
  }
}

function prepare(db: Database) {
  const columns = `from_store as fromStore, to_store as toStore, asked_at as askedAt, begun_at as begunAt, cursor`
  const plain = `store_id = $storeId and seq > $cursor and name <> 'v1.ChatFolded'`
  return {
    ask: db.prepare(
      `insert into store_merges (from_store, to_store, asked_at) values ($fromStore, $toStore, $now)
       on conflict (from_store) do update set to_store = excluded.to_store, asked_at = excluded.asked_at
       where begun_at is null`
    ),
    // A circle would forward for ever.
    leadsTo: db.prepare(
      `with recursive way (store_id) as (
         values ($toStore) union select to_store from store_merges join way on from_store = store_id)
       select 1 from way where store_id = $fromStore`
    ),
    begin: db.prepare(
      'update store_merges set begun_at = $now where from_store = $fromStore and begun_at is null'
    ),
    advance: db.prepare(
      `update store_merges set cursor = $next where from_store = $fromStore and to_store = $toStore
       and cursor = $cursor and begun_at is not null and ended_at is null`
    ),
    end: db.prepare(
      'update store_merges set ended_at = $now where from_store = $fromStore and ended_at is null'
    ),
    forget: db.prepare(
      'delete from store_merges where from_store = $storeId or to_store = $storeId'
    ),
    open: db.prepare(
      `select ${columns} from store_merges where ended_at is null order by asked_at, from_store`
    ),
    leftovers: db
      .prepare(
        `select from_store from store_merges join stores on store_id = from_store
         where ended_at is not null`
      )
      .pluck(),
    into: db
      .prepare(
        `select from_store from store_merges where to_store = $storeId and begun_at is not null
         order by asked_at desc, from_store limit $limit`
      )
      .pluck(),
    shownIn: db
      .prepare('select to_store from store_merges where from_store = ? and begun_at is not null')
      .pluck(),
    isMoving: db.prepare(
      'select 1 from store_merges where from_store = ? and begun_at is not null and ended_at is null'
    ),
    history: db.prepare(
      `select * from (
         select seq as seqNum, name, whole_args(name, args, packed) as args from eventlog where ${plain}
         union all
         select seq as seqNum, name, whole_args(name, args, packed) as args from eventlog_archive where ${plain})
       order by seqNum limit $events`
    ),
  }
}
