import type { Database } from 'better-sqlite3'
import { boundsOf } from '#app/usage/usage_month'
import type { AppendHook } from '#app/sync/append_hooks'
import type { Usage } from '#shared/events/reply_events'

/** What one request to a provider has cost, as far as anybody knows. */
export type UsageEntry = {
  readonly storeId: string
  readonly chatId: string
  /** Of the reply; what titles cost has ids of its own. */
  readonly id: string
  readonly purpose: 'reply' | 'title'
  /** Which of the person's keys paid: `device` for any that a device has lent, null for one of the server's. */
  readonly keyId: string | null
  readonly provider: string
  /** As events name it. */
  readonly model: string
  readonly usage: Usage
  readonly firstTextMs?: number | undefined
  readonly totalMs?: number | undefined
  readonly outcome: string
}

/** In place of the id of a key that the server does not have. */
export const LENT_KEY = 'device'

/** Sums of some rows. `unpriced`: those whose cost nobody knows. */
export type UsageSum = {
  readonly replies: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cachedTokens: number
  readonly reasoningTokens: number
  readonly costMicros: number
  readonly unpriced: number
}
export type UsageOf<Name extends string, Value = string> = UsageSum & {
  readonly [name in Name]: Value
}

const TABLE = `
  create table if not exists usage (
    store_id text not null,
    id text not null,
    chat_id text not null,
    purpose text not null,
    key_id text,
    provider text not null,
    model text not null,
    input_tokens integer,
    output_tokens integer,
    cached_tokens integer,
    reasoning_tokens integer,
    cost_micros integer,
    first_text_ms integer,
    total_ms integer,
    outcome text not null,
    at integer not null,
    primary key (store_id, id)
  ) strict, without rowid;
  create index if not exists usage_by_time on usage (store_id, at);
  create index if not exists usage_by_chat on usage (store_id, chat_id);
`

/** What a guest has spent while their replies still end in the guest's store is the account's already. */
const STORES = `(with recursive own (store_id) as (
    values ($storeId) union select from_store from store_merges join own on to_store = own.store_id
    where begun_at is not null and ended_at is null)
  select store_id from own)`
const SUMS = `sum(purpose = 'reply') as replies, coalesce(sum(input_tokens), 0) as inputTokens,
  coalesce(sum(output_tokens), 0) as outputTokens, coalesce(sum(cached_tokens), 0) as cachedTokens,
  coalesce(sum(reasoning_tokens), 0) as reasoningTokens, coalesce(sum(cost_micros), 0) as costMicros,
  sum(cost_micros is null) as unpriced`
const IN_MONTH = `store_id in ${STORES} and at >= $from and at < $until`
const MOST_ROWS = 20

const grouped = (column: string, name: string) => `
  select ${column} as ${name}, ${SUMS} from usage where ${IN_MONTH} group by ${column}
  order by costMicros desc, outputTokens desc, ${column} limit ${MOST_ROWS}`

const SQL = {
  add: `insert or ignore into usage values ($storeId, $id, $chatId, $purpose, $keyId, $provider, $model, $inputTokens, $outputTokens,
    $cachedTokens, $reasoningTokens, $costMicros, $firstTextMs, $totalMs, $outcome, $now)`,
  spent: `select coalesce(sum(cost_micros), 0) from usage where store_id in ${STORES} and at >= $from
    and ($keyId is null or key_id = $keyId)`,
  spentInChat: `select coalesce(sum(cost_micros), 0) from usage where store_id in ${STORES} and chat_id = $chatId`,
  months: `select strftime('%Y-%m', at / 1000, 'unixepoch') as month, ${SUMS} from usage where store_id in ${STORES}
    group by month order by month desc limit 24`,
  models: grouped('model', 'model'),
  keys: grouped('key_id', 'keyId'),
  chats: grouped('chat_id', 'chatId'),
  move: 'update or ignore usage set store_id = $toStore where store_id = $storeId',
  remove: 'delete from usage where store_id = $storeId',
}

/**
 * What every reply has cost: a row for each that asked a provider, written in the transaction of the event that ends it, so that it
 * is there exactly once. It stays when its chat goes, since what is spent is spent, and goes with its person.
 */
export class UsageLedger implements AppendHook {
  #sql: Record<keyof typeof SQL, ReturnType<Database['prepare']>> | null = null

  createTables(db: Database) {
    db.exec(TABLE)
    const prepared = Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)])
    this.#sql = Object.fromEntries(prepared)
  }

  inTransaction() {}

  storeEmptied(_db: Database, storeId: string, toStore: string | null) {
    if (toStore !== null) this.#run('move', { storeId, toStore })
    this.#run('remove', { storeId })
  }

  /** Belongs inside the transaction of what it is about. */
  add({ usage, ...entry }: UsageEntry) {
    const { cachedTokens = null, reasoningTokens = null, costMicros = null } = usage
    const counts = { ...usage, cachedTokens, reasoningTokens, costMicros }
    const { firstTextMs = null, totalMs = null } = entry
    this.#run('add', { ...entry, ...counts, firstTextMs, totalMs, now: Date.now() })
  }

  /** Millionths of a dollar since then, by one key or by all. */
  spent(storeId: string, from: number, keyId: string | null = null): number {
    return this.#statement('spent').pluck().get({ storeId, from, keyId }) as number
  }

  spentInChat(storeId: string, chatId: string): number {
    return this.#statement('spentInChat').pluck().get({ storeId, chatId }) as number
  }

  /** The newest two years, the newest first. */
  months(storeId: string): UsageOf<'month'>[] {
    return this.#statement('months').all({ storeId }) as UsageOf<'month'>[]
  }

  /** Of one month, the dearest of each kind first. */
  month(storeId: string, month: string) {
    const all = (name: keyof typeof SQL) =>
      this.#statement(name).all({ storeId, ...boundsOf(month) })
    return {
      models: all('models') as UsageOf<'model'>[],
      /** Null: keys of the server's. */
      keys: all('keys') as UsageOf<'keyId', string | null>[],
      chats: all('chats') as UsageOf<'chatId'>[],
    }
  }

  #run(name: keyof typeof SQL, values: object) {
    this.#statement(name).run(values)
  }

  #statement(name: keyof typeof SQL) {
    if (!this.#sql) throw new Error('the log is not open')
    return this.#sql[name]
  }
}
