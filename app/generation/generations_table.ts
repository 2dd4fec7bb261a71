import type { Database, Statement } from 'better-sqlite3'
import type { AskedOptions } from '#app/generation/asked_options'
import { addColumn } from '#app/sync/eventlog_tables'
import type { ReplyFailureCode } from '#shared/events/reply_events'
import {
  FILE_WAIT_MS,
  LEASE_TTL_MS,
  LENT_KEY_MS,
  RUNNING_REPLIES,
  RUNNING_REPLIES_PER_STORE,
} from '#shared/limits'

/** A reply that somebody asked for, as its worker sees it. */
export type Generation = {
  readonly storeId: string
  readonly replyId: string
  readonly chatId: string
  readonly parentId: string
  readonly model: string
  /** `AskedOptions` as JSON. */
  readonly asked: string
  /** Of the newest `v1.ReplyStarted` in the log; 0 before the first. */
  readonly attempt: number
  readonly workerId: string
  /** Counts who took the row, so that a worker that comes back from a long sleep is told from its successor. */
  readonly lease: number
  /** Workers in a row that died over this reply without bringing it forward. */
  readonly crashes: number
  readonly stopRequested: number
  readonly stopDevice: string | null
  readonly queuedAt: number
}
export type GenerationKey = Pick<Generation, 'storeId' | 'replyId'>
export type Lending = {
  readonly lent?: readonly GenerationKey[]
  /** Nothing else: another process makes the other replies. */
  readonly onlyLent?: boolean
}

const TABLES = `
  create table if not exists generations (
    store_id text not null,
    reply_id text not null,
    chat_id text not null,
    parent_id text not null,
    model text not null,
    state text not null default 'queued' check (state in ('queued', 'running', 'ended')),
    attempt integer not null default 0,
    worker_id text,
    lease integer not null default 0,
    lease_until integer not null default 0,
    crashes integer not null default 0,
    stop_requested integer not null default 0,
    stop_device text,
    queued_at integer not null,
    pieces_dropped integer not null default 0,
    outcome text,
    asked text not null default '{}',
    follows text,
    primary key (store_id, reply_id)
  ) strict, without rowid;
  create index if not exists generations_open on generations (store_id, queued_at) where state <> 'ended';
  create index if not exists generations_queued on generations (queued_at) where state = 'queued';
  create index if not exists generations_stopping on generations (worker_id) where state = 'running' and stop_requested = 1;
  create index if not exists generations_with_pieces on generations (store_id) where state = 'ended' and pieces_dropped = 0;
`

/** How a reply ended: `ended`, `stopped`, or the code of its failure. */
export type Outcome = 'ended' | 'stopped' | ReplyFailureCode

const COLUMNS = `store_id as storeId, reply_id as replyId, chat_id as chatId, parent_id as parentId, model, asked, attempt,
  worker_id as workerId, lease, crashes, stop_requested as stopRequested, stop_device as stopDevice,
  queued_at as queuedAt`
const KEY = 'store_id = $storeId and reply_id = $replyId'
const OWNED = `${KEY} and state = 'running' and worker_id = $workerId and lease = $lease`

/** A lease that ends later than one could is of a clock that was set back since; nobody need wait hours for it. */
const LIVE = `state = 'running' and lease_until between $now and $now + ${LEASE_TTL_MS}`

/** The key is on a device, which lends it to one process; that one alone can make the reply. */
const NEEDS_LENDING = `coalesce(asked ->> 'keyFrom', '') = 'device' and stop_requested = 0`
const IS_LENT = `store_id || '/' || reply_id in (select value from json_each($lent))`
/** Nobody has lent it in time: whoever takes it ends it, and says why. */
const LENT_TOO_LATE = `max(queued_at, lease_until) < $now - ${LENT_KEY_MS}`
/** Its message hangs below a reply that was on its way: what that one says belongs to what the model is told. */
export const WAITS_FOR_ANOTHER = `stop_requested = 0 and follows is not null and exists (
  select 1 from generations as before where before.store_id = generations.store_id
  and before.reply_id = generations.follows and before.state <> 'ended')`
/** Files that it is about are on their way. When they have not come in time whoever takes it ends it, and says why. */
const NEEDS_FILES = `waits_for is not null and stop_requested = 0 and queued_at > $now - ${FILE_WAIT_MS}`
const IS_FOR_US = `(not (${NEEDS_FILES})
  and (${IS_LENT} or ($onlyLent = 0 and (not (${NEEDS_LENDING}) or ${LENT_TOO_LATE}))))`

/**
 * Fair: everybody's first reply comes before anybody's second, whoever came first. What is to be stopped needs no place, neither of its
 * store nor of the server.
 */
const CLAIMABLE = `
  with open as (
    select store_id, reply_id, queued_at, stop_requested, ${LIVE} as live, ${IS_FOR_US} as is_for_us,
      (${NEEDS_LENDING} or ${NEEDS_FILES}) as needs_others
    from generations where state <> 'ended' and not (${WAITS_FOR_ANOTHER})
  ), places as (
    select *, row_number() over (partition by store_id order by live desc, queued_at, reply_id) as place from open
    where live or is_for_us or not needs_others
  ), turns as (
    select *, row_number() over (order by stop_requested, place, queued_at) as turn from places
    where not live and is_for_us and (place <= ${RUNNING_REPLIES_PER_STORE} or stop_requested = 1)
  )
  select store_id as storeId, reply_id as replyId from turns
  where turn <= ${RUNNING_REPLIES} - (select count(*) from open where live) or stop_requested = 1
  order by turn limit $room`

/** A reply that a guest asked for is made in the guest's store to its end, though the chat belongs to an account by now. */
const STORES = `(with recursive own (store_id) as (
    values ($storeId) union select from_store from store_merges join own on to_store = own.store_id where ended_at is null)
  select store_id from own)`

const SQL = {
  add: `insert or ignore into generations (store_id, reply_id, chat_id, parent_id, model, asked, queued_at, follows)
    select $storeId, $replyId, $chatId, $parentId, $model, $asked, $now, (
      select reply_id from generations where store_id = $storeId and state <> 'ended' and reply_id = coalesce($follows, (
        select follows from generations where store_id = $storeId and state <> 'ended' and parent_id = $parentId limit 1)))
    where not exists (select 1 from generations where store_id in ${STORES} and reply_id = $replyId)`,
  stop: `update generations set stop_requested = 1, stop_device = coalesce(stop_device, $device)
    where store_id in ${STORES} and reply_id = $replyId and state <> 'ended'`,
  stopChat: `update generations set stop_requested = 1
    where store_id in ${STORES} and chat_id = $chatId and state <> 'ended'`,
  stopStore: `update generations set stop_requested = 1 where store_id in ${STORES} and state <> 'ended'`,
  openOfStore: `select 1 from generations where store_id = $storeId and state <> 'ended' limit 1`,
  move: 'update or ignore generations set store_id = $toStore where store_id = $storeId',
  removeOfStore: 'delete from generations where store_id = $storeId',
  removeOfChat: `delete from generations where store_id in ${STORES} and chat_id = $chatId`,
  anyQueued: `select 1 from generations where state = 'queued' limit 1`,
  claimable: CLAIMABLE,
  take: `update generations set state = 'running', worker_id = $workerId, lease = lease + 1,
      lease_until = $now + ${LEASE_TTL_MS}, crashes = crashes + (state = 'running')
    where ${KEY} and state <> 'ended' and not (${LIVE}) returning ${COLUMNS}`,
  nextExpiry: `select min(lease_until) as at from generations
    where state = 'running' and worker_id <> $workerId and lease_until > $now`,
  stopping: `select ${COLUMNS} from generations
    where state = 'running' and worker_id = $workerId and stop_requested = 1`,
  read: `select ${COLUMNS} from generations where ${KEY}`,
  isOver: `select 1 from generations where store_id in ${STORES} and reply_id = $replyId and state = 'ended'`,
  hasEnded: `select 1 from generations where ${KEY} and lease = $lease and state = 'ended'`,
  renew: `update generations set lease_until = $now + ${LEASE_TTL_MS} where ${OWNED}`,
  prove: `update generations set lease_until = $now + ${LEASE_TTL_MS}, crashes = 0 where ${OWNED}`,
  start: `update generations set attempt = $attempt where ${OWNED}`,
  // Its device has another while to lend its key to whoever goes on.
  release: `update generations set state = 'queued', worker_id = null, lease_until = $now where ${OWNED}`,
  takeBack: `update generations set state = 'queued', worker_id = null, lease = lease + 1, lease_until = 0
    where ${KEY} and state = 'running'`,
  waitForFiles: `update generations set state = 'queued', worker_id = null, lease_until = $now, waits_for = $fileIds
    where ${OWNED}`,
  anyNeedsFiles: `select 1 from generations where state = 'queued' and waits_for is not null limit 1`,
  filesArrived: `update generations set waits_for = null, lease_until = $now
    where store_id in ${STORES} and state = 'queued' and waits_for is not null and exists (
      select 1 from json_each(waits_for) where value in (select value from json_each($fileIds)))`,
  end: `update generations set state = 'ended', worker_id = null, lease_until = 0, outcome = $outcome where ${OWNED}`,
  openCounts: `select case when state = 'queued' then 'queued' when ${LIVE} then 'running' else 'expired' end, count(*)
    from generations where state <> 'ended' group by 1`,
  withPieces: `select store_id as storeId, reply_id as replyId from generations
    where state = 'ended' and pieces_dropped = 0 limit 100`,
  piecesDropped: `update generations set pieces_dropped = 1 where ${KEY} and state = 'ended'`,
}

/**
 * The queue of replies: work is a row, born in the transaction of the event that asked for it, and ended in the transaction of
 * the event that ends it. A row is keyed by its store, so that an id of somebody else's reply finds nothing.
 *
 * Writes belong inside `Eventlog.transaction`, `append` or a hook: they share the log's file and its one connection.
 */
export class GenerationsTable {
  readonly #sql: Record<keyof typeof SQL, Statement>

  constructor(db: Database) {
    db.exec(TABLES)
    // Files of earlier releases do not have these columns.
    for (const column of [
      'outcome text',
      `asked text not null default '{}'`,
      'follows text',
      'waits_for text',
    ])
      addColumn(db, 'generations', column)
    const prepared = Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)])
    this.#sql = Object.fromEntries(prepared)
  }

  /**
   * `follows`: what its message hangs below; a reply that is still on its way is waited for. A further reply to the same message waits
   * for what the first one waits for.
   */
  add(
    generation: GenerationKey & Pick<Generation, 'chatId' | 'parentId' | 'model'>,
    asked: AskedOptions = {},
    follows: string | null = null
  ) {
    const row = { ...generation, asked: JSON.stringify(asked), follows, now: Date.now() }
    this.#sql.add.run(row)
  }

  requestStop(key: GenerationKey, device: string) {
    this.#sql.stop.run({ ...key, device })
  }

  requestStopOfChat(storeId: string, chatId: string) {
    this.#sql.stopChat.run({ storeId, chatId })
  }

  /** Everything that this person has asked for. */
  requestStopOfStore(storeId: string) {
    this.#sql.stopStore.run({ storeId })
  }

  /** Whether something waits or runs. */
  isOpen(storeId: string): boolean {
    return this.#sql.openOfStore.get({ storeId }) !== undefined
  }

  /** What has ended in a merged store counts in the other one: a message that is committed there again gets no second reply. */
  move(storeId: string, toStore: string) {
    this.#sql.move.run({ storeId, toStore })
  }

  /** Whoever still works on one of these has lost its lease. */
  removeOfStore(storeId: string) {
    this.#sql.removeOfStore.run({ storeId })
  }

  /** The chat is gone for good; whoever still works on a reply of it has lost its lease. */
  removeOfChat(storeId: string, chatId: string) {
    this.#sql.removeOfChat.run({ storeId, chatId })
  }

  /** Whether looking for work may pay; costs a microsecond, for it is asked after every commit. */
  hasQueued(): boolean {
    return this.#sql.anyQueued.get() !== undefined
  }

  /**
   * Rows that nobody works on and whose turn it is: a read, so that looking for work writes nothing. `lent`: replies whose key a device
   * has lent to this process.
   */
  claimable(room: number, { lent = [], onlyLent = false }: Lending = {}): GenerationKey[] {
    const keys = lent.map(({ storeId, replyId }) => `${storeId}/${replyId}`)
    const given = { lent: JSON.stringify(keys), onlyLent: onlyLent ? 1 : 0 }
    return this.#sql.claimable.all({ now: Date.now(), room, ...given }) as GenerationKey[]
  }

  /** Whether a reply has come to its end, in this store or in one that is merged into it. */
  isOver(key: GenerationKey): boolean {
    return this.#sql.isOver.get(key) !== undefined
  }

  /** Null when somebody else was quicker. */
  take(key: GenerationKey, workerId: string): Generation | null {
    return (this.#sql.take.get({ ...key, workerId, now: Date.now() }) as Generation) ?? null
  }

  /** Milliseconds until the first lease of another worker could run out; null without one. */
  nextExpiryMs(workerId: string): number | null {
    const now = Date.now()
    const { at } = this.#sql.nextExpiry.get({ workerId, now }) as { at: number | null }
    return at === null ? null : at - now
  }

  stopping(workerId: string): Generation[] {
    return this.#sql.stopping.all({ workerId }) as Generation[]
  }

  read(key: GenerationKey): Generation | null {
    return (this.#sql.read.get(key) as Generation | undefined) ?? null
  }

  renew(generation: Generation): boolean {
    return this.#own('renew', generation, { now: Date.now() })
  }

  /** Whether it ended under this very lease. */
  hasEnded({ storeId, replyId, lease }: Generation): boolean {
    return this.#sql.hasEnded.get({ storeId, replyId, lease }) !== undefined
  }

  /** Whether the lease still holds; to be asked inside the transaction that relies on it. Counts as a sign of life and of progress. */
  prove(generation: Generation): boolean {
    return this.#own('prove', generation, { now: Date.now() })
  }

  start(generation: Generation, attempt: number) {
    this.#own('start', generation, { attempt })
  }

  release(generation: Generation) {
    this.#own('release', generation, { now: Date.now() })
  }

  /** Nobody takes it until one of these files is there, or FILE_WAIT_MS are over. */
  waitForFiles(generation: Generation, fileIds: readonly string[]) {
    this.#own('waitForFiles', generation, { now: Date.now(), fileIds: JSON.stringify(fileIds) })
  }

  /** Whether anybody's reply waits for a file. */
  needsFiles(): boolean {
    return this.#sql.anyNeedsFiles.get() !== undefined
  }

  /** Replies that waited for one of these are looked at again. */
  filesArrived(storeId: string, fileIds: readonly string[]) {
    this.#sql.filesArrived.run({ storeId, fileIds: JSON.stringify(fileIds), now: Date.now() })
  }

  end(generation: Generation, outcome: Outcome) {
    this.#own('end', generation, { outcome })
  }

  /** Takes a running reply away from its worker, whose lease is worth nothing from here on. False if nobody has it. */
  takeBack(key: GenerationKey): boolean {
    return this.#sql.takeBack.run(key).changes === 1
  }

  /** Replies that are not ended, by what becomes of them: `queued`, `running`, or `expired`, which the next worker takes over. */
  openCounts(): Map<string, number> {
    const rows = this.#sql.openCounts.raw().all({ now: Date.now() }) as [string, number][]
    return new Map([['queued', 0], ['running', 0], ['expired', 0], ...rows])
  }

  /** Ended replies whose pieces may still be in the log, at most a hundred. */
  withPieces(): GenerationKey[] {
    return this.#sql.withPieces.all() as GenerationKey[]
  }

  piecesDropped(key: GenerationKey) {
    this.#sql.piecesDropped.run(key)
  }

  #own(name: keyof typeof SQL, generation: Generation, more: object = {}): boolean {
    const { storeId, replyId, workerId, lease } = generation
    return this.#sql[name].run({ storeId, replyId, workerId, lease, ...more }).changes === 1
  }
}
