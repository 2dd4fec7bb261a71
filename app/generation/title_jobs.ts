import type { Database, Statement } from 'better-sqlite3'
import type { GenerationKey } from '#app/generation/generations_table'

/** A chat that wants a title. */
export type TitleJob = {
  readonly storeId: string
  readonly chatId: string
  /** The reply that called for it; empty when a person has asked. */
  readonly replyId: string
  /** What made that reply; empty when a person has asked. */
  readonly model: string
  /** Its key is on a device, which has lent it for that reply alone. */
  readonly isLent: number
  /** Counts who took the row, so that one who comes late is told from the next. */
  readonly tries: number
}
type ChatKey = Pick<TitleJob, 'storeId' | 'chatId'>

/** A provider has so long; whoever took a job and died leaves it to the next one then. */
export const TITLE_LEASE_MS = 60_000
const MAX_TRIES = 3
/** Those that ended with their process among them: what kills whoever takes it is left alone. */
const MAX_TAKEN = 5

const TABLE = `
  create table if not exists title_jobs (
    store_id text not null,
    chat_id text not null,
    reply_id text not null,
    model text not null,
    is_lent integer not null default 0,
    state text not null default 'open' check (state in ('open', 'done')),
    tries integer not null default 0,
    lease_until integer not null default 0,
    outcome text,
    asked_at integer not null,
    primary key (store_id, chat_id)
  ) strict, without rowid;
  create index if not exists title_jobs_open on title_jobs (asked_at) where state = 'open' and is_lent = 0;
`
const KEY = 'store_id = $storeId and chat_id = $chatId'
const COLUMNS = `store_id as storeId, chat_id as chatId, reply_id as replyId, model, is_lent as isLent, tries`
const FREE = `state = 'open' and tries < ${MAX_TAKEN}
  and not (lease_until between $now and $now + ${TITLE_LEASE_MS})`
const TAKEN = `tries = tries + 1, lease_until = $now + ${TITLE_LEASE_MS}`

const SQL = {
  known: `select 1 from title_jobs where ${KEY}`,
  // A chat of an earlier release, or one whose first reply the guide gave, has its title already.
  add: `insert or ignore into title_jobs (store_id, chat_id, reply_id, model, is_lent, state, outcome, asked_at)
    select store_id, chat_id, reply_id, model, coalesce(asked ->> 'keyFrom', '') = 'device',
      iif(is_first, 'open', 'done'), iif(is_first, null, 'not_first'), $now
    from (select *, model not like 'kamba/%' and not exists (
        select 1 from generations as other where other.store_id = reply.store_id and other.chat_id = reply.chat_id
        and other.reply_id <> reply.reply_id and other.outcome = 'ended') as is_first
      from generations as reply where store_id = $storeId and reply_id = $replyId)`,
  request: `insert into title_jobs (store_id, chat_id, reply_id, model, asked_at) values ($storeId, $chatId, '', '', $now)
    on conflict (store_id, chat_id) do update set reply_id = '', model = '', is_lent = 0, state = 'open', tries = 0,
      lease_until = 0, outcome = null, asked_at = $now`,
  anyFree: `select 1 from title_jobs where ${FREE} and is_lent = 0 limit 1`,
  takeNext: `update title_jobs set ${TAKEN} where (store_id, chat_id) = (
      select store_id, chat_id from title_jobs where ${FREE} and is_lent = 0 order by asked_at limit 1) returning ${COLUMNS}`,
  takeLent: `update title_jobs set ${TAKEN} where store_id = $storeId and reply_id = $replyId and chat_id = $chatId and is_lent = 1 and ${FREE}
    returning ${COLUMNS}`,
  end: `update title_jobs set state = 'done', outcome = $outcome where ${KEY} and state = 'open' and tries = $tries`,
  putOff: `update title_jobs set lease_until = $now + ${TITLE_LEASE_MS} where ${KEY} and state = 'open' and tries = $tries`,
  removeOfChat: `delete from title_jobs where ${KEY}`,
  move: 'update or ignore title_jobs set store_id = $toStore where store_id = $storeId',
  removeOfStore: 'delete from title_jobs where store_id = $storeId',
}

/**
 * Which chats want a title: a row born in the transaction of the event that ends a chat's first reply, or of the one that asks for it
 * again. Its row stays, so that a chat is titled once. Writes belong inside a transaction of the log.
 */
export class TitleJobs {
  readonly #sql: Record<keyof typeof SQL, Statement>

  /** After `GenerationsTable`, whose rows it reads. */
  constructor(db: Database) {
    db.exec(TABLE)
    const prepared = Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)])
    this.#sql = Object.fromEntries(prepared)
  }

  /** A reply has ended well. For all but the first of a chat this is one look at a key. */
  replyEnded(storeId: string, chatId: string, replyId: string) {
    if (this.#sql.known.get({ storeId, chatId })) return
    this.#sql.add.run({ storeId, replyId, now: Date.now() })
  }

  request(storeId: string, chatId: string) {
    this.#sql.request.run({ storeId, chatId, now: Date.now() })
  }

  /** A read, so that looking for work writes nothing. */
  hasFree(): boolean {
    return this.#sql.anyFree.get({ now: Date.now() }) !== undefined
  }

  takeNext(): TitleJob | null {
    return (this.#sql.takeNext.get({ now: Date.now() }) as TitleJob | undefined) ?? null
  }

  /** The one that this reply has called for, whose key only the process has that made it. */
  takeLent({ storeId, replyId, chatId }: GenerationKey & ChatKey): TitleJob | null {
    const job = this.#sql.takeLent.get({ storeId, replyId, chatId, now: Date.now() })
    return (job as TitleJob | undefined) ?? null
  }

  /** False when somebody else has it by now, or it was asked for anew. */
  end({ storeId, chatId, tries }: TitleJob, outcome: string): boolean {
    return this.#sql.end.run({ storeId, chatId, tries, outcome }).changes === 1
  }

  /** Another time, unless it was the last. */
  putOff(job: TitleJob, outcome: string) {
    if (job.tries >= MAX_TRIES || job.isLent) return void this.end(job, outcome)
    const { storeId, chatId, tries } = job
    this.#sql.putOff.run({ storeId, chatId, tries, now: Date.now() })
  }

  removeOfChat(storeId: string, chatId: string) {
    this.#sql.removeOfChat.run({ storeId, chatId })
  }

  storeEmptied(storeId: string, toStore: string | null) {
    if (toStore !== null) this.#sql.move.run({ storeId, toStore })
    this.#sql.removeOfStore.run({ storeId })
  }
}
