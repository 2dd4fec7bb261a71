import type { Database, Statement } from 'better-sqlite3'
import type { Appended, AppendHook, Committed } from '#app/sync/append_hooks'
import type { AnyEvent, EventArgs } from '#shared/events/catalogue'

export type CopyKey = { readonly storeId: string; readonly chatId: string }
/** A forked chat whose first messages are still to be copied. */
export type CopyJob = CopyKey & {
  readonly fromChatId: string
  /** What is copied next: from here upwards. */
  readonly nextId: string
  readonly onlyPerson: 0 | 1
}

const TABLE = `
  create table if not exists branch_copies (
    store_id text not null,
    chat_id text not null,
    from_chat_id text not null,
    next_id text,
    only_person integer not null,
    primary key (store_id, chat_id)
  ) strict, without rowid;
  create index if not exists branch_copies_open on branch_copies (store_id) where next_id is not null;
`
const KEY = 'store_id = $storeId and chat_id = $chatId'
const COLUMNS = `store_id as storeId, chat_id as chatId, from_chat_id as fromChatId, next_id as nextId, only_person as onlyPerson`
const SQL = {
  add: `insert or ignore into branch_copies (store_id, chat_id, from_chat_id, next_id, only_person)
    values ($storeId, $chatId, $fromChatId, $nextId, $onlyPerson)`,
  open: `select ${COLUMNS} from branch_copies where next_id is not null limit 100`,
  read: `select ${COLUMNS} from branch_copies where ${KEY} and next_id is not null`,
  advance: `update branch_copies set next_id = $to where ${KEY} and next_id = $nextId`,
  openOfStore: `select 1 from branch_copies where store_id = $storeId and next_id is not null limit 1`,
  removeOfChat: `delete from branch_copies where ${KEY}`,
  move: 'update or ignore branch_copies set store_id = $toStore where store_id = $storeId',
  removeOfStore: 'delete from branch_copies where store_id = $storeId',
}

/**
 * Which forked chats wait for their copies: a row born in the transaction of the event that forks. It stays when all is copied, so that
 * an event which a tab commits twice copies nothing again.
 *
 * Attack T03: an event may name anything. What it names is looked up in the tables of its own store alone, so that a foreign chat is
 * simply not there. Writes belong inside a transaction of the log.
 */
export class CopyJobs implements AppendHook {
  #sql!: Record<keyof typeof SQL, Statement>
  #onForked: () => void = () => {}

  createTables(db: Database) {
    db.exec(TABLE)
    const prepared = Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)])
    this.#sql = Object.fromEntries(prepared)
  }

  /** Who is told that there is something to do. */
  onForked(listener: () => void) {
    this.#onForked = listener
  }

  inTransaction(_db: Database, { storeId, events, isForwarded }: Appended) {
    if (isForwarded) return
    for (const event of events) {
      const { name, args } = event as Pick<AnyEvent, 'name' | 'args'> as AnyEvent
      if (name === 'v1.ChatForked') this.#add(storeId, args)
      if (name === 'v1.ChatPurged') this.#sql.removeOfChat.run({ storeId, chatId: args.chatId })
    }
  }

  committed({ events }: Committed) {
    if (events.some(({ name }) => name === 'v1.ChatForked')) this.#onForked()
  }

  isBusy(_db: Database, storeId: string) {
    return this.#sql.openOfStore.get({ storeId }) !== undefined
  }

  storeEmptied(_db: Database, storeId: string, toStore: string | null) {
    if (toStore !== null) this.#sql.move.run({ storeId, toStore })
    this.#sql.removeOfStore.run({ storeId })
  }

  /** At most a hundred. */
  open(): CopyJob[] {
    return this.#sql.open.all() as CopyJob[]
  }

  /** Null when all is copied, and for a chat that is no fork. */
  read(key: CopyKey): CopyJob | null {
    return (this.#sql.read.get(key) as CopyJob | undefined) ?? null
  }

  /** False when another process was quicker, or the chat is gone. `to`: what is copied next, null when that was all. */
  advance({ storeId, chatId, nextId }: CopyJob, to: string | null): boolean {
    return this.#sql.advance.run({ storeId, chatId, nextId, to }).changes === 1
  }

  #add(storeId: string, { chatId, fromChatId, fromMessageId, only }: EventArgs<'v1.ChatForked'>) {
    const onlyPerson = only === 'person' ? 1 : 0
    this.#sql.add.run({ storeId, chatId, fromChatId, nextId: fromMessageId, onlyPerson })
  }
}
