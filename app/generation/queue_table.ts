import type { Database, Statement } from 'better-sqlite3'

/** The place of a chat at which a queued message may be due. */
export type QueueTurn = {
  readonly storeId: string
  readonly chatId: string
  /** A reply that has come to its end, or what a message was queued behind when nothing ran there any more. */
  readonly afterId: string
}

/**
 * Which messages wait is what the tables of the store say (app/readmodel). These rows say where to look: a queued message is never
 * forgotten here, so that an event that a tab commits twice queues nothing twice, and a chat without any costs one look at a key.
 */
const TABLES = `
  create table if not exists queued_messages (
    store_id text not null,
    message_id text not null,
    chat_id text not null,
    after_id text not null,
    is_waiting integer not null default 1,
    primary key (store_id, message_id)
  ) strict, without rowid;
  create index if not exists queued_messages_waiting on queued_messages (store_id, chat_id) where is_waiting = 1;
  create table if not exists queue_turns (
    store_id text not null,
    chat_id text not null,
    after_id text not null,
    primary key (store_id, chat_id, after_id)
  ) strict, without rowid;
`
const OF_CHAT = 'store_id = $storeId and chat_id = $chatId'
const OF_MESSAGE = 'store_id = $storeId and message_id = $messageId'

const SQL = {
  add: `insert or ignore into queued_messages (store_id, message_id, chat_id, after_id)
    values ($storeId, $messageId, $chatId, $afterId)`,
  over: `update queued_messages set is_waiting = 0 where ${OF_MESSAGE} and is_waiting = 1`,
  isWaiting: `select 1 from queued_messages where ${OF_MESSAGE} and is_waiting = 1`,
  // What is still on its way makes a turn when it ends.
  addTurn: `insert or ignore into queue_turns (store_id, chat_id, after_id)
    select $storeId, $chatId, $afterId
    where exists (select 1 from queued_messages where ${OF_CHAT} and is_waiting = 1)
    and not exists (select 1 from generations where store_id = $storeId and reply_id = $afterId and state <> 'ended')`,
  addTurnsOfChat: `insert or ignore into queue_turns (store_id, chat_id, after_id)
    select store_id, chat_id, after_id from queued_messages where ${OF_CHAT} and is_waiting = 1`,
  turns: `select store_id as storeId, chat_id as chatId, after_id as afterId from queue_turns limit 100`,
  anyTurn: 'select 1 from queue_turns limit 1',
  hasTurn: `select 1 from queue_turns where ${OF_CHAT} and after_id = $afterId`,
  turnOfStore: 'select 1 from queue_turns where store_id = $storeId limit 1',
  endTurn: `delete from queue_turns where ${OF_CHAT} and after_id = $afterId`,
  forgetChat: `delete from queued_messages where ${OF_CHAT}`,
  forgetTurns: `delete from queue_turns where ${OF_CHAT}`,
  move: 'update or ignore queued_messages set store_id = $toStore where store_id = $storeId',
  moveTurns: 'update or ignore queue_turns set store_id = $toStore where store_id = $storeId',
  forgetStore: 'delete from queued_messages where store_id = $storeId',
  forgetTurnsOfStore: 'delete from queue_turns where store_id = $storeId',
}

/**
 * Where queued messages may be due: a turn is born in the transaction of the event that makes room, and ends in the one that stores
 * the message, so that it is sent once, whoever dies. Writes belong inside a transaction of the log.
 */
export class QueueTable {
  readonly #sql: Record<keyof typeof SQL, Statement>

  /** After `GenerationsTable`, whose rows it reads. */
  constructor(db: Database) {
    db.exec(TABLES)
    const prepared = Object.entries(SQL).map(([name, sql]) => [name, db.prepare(sql)])
    this.#sql = Object.fromEntries(prepared)
  }

  queued(message: { storeId: string; chatId: string; messageId: string; afterId: string }) {
    this.#sql.add.run(message)
    const { storeId, chatId, afterId } = message
    this.#sql.addTurn.run({ storeId, chatId, afterId })
  }

  /** Sent or removed, whether or not it was queued. */
  over(storeId: string, messageId: string) {
    this.#sql.over.run({ storeId, messageId })
  }

  isWaiting(storeId: string, messageId: string): boolean {
    return this.#sql.isWaiting.get({ storeId, messageId }) !== undefined
  }

  /** A reply has ended well: whoever waits for it is due. */
  replyEnded(turn: QueueTurn) {
    this.#sql.addTurn.run(turn)
  }

  chatRestored(storeId: string, chatId: string) {
    this.#sql.addTurnsOfChat.run({ storeId, chatId })
  }

  /** A read, so that looking for work writes nothing. */
  hasTurns(): boolean {
    return this.#sql.anyTurn.get() !== undefined
  }

  turns(): QueueTurn[] {
    return this.#sql.turns.all() as QueueTurn[]
  }

  /** Whether something may be due that will write to this store. */
  isBusy(storeId: string): boolean {
    return this.#sql.turnOfStore.get({ storeId }) !== undefined
  }

  hasTurn({ storeId, chatId, afterId }: QueueTurn): boolean {
    return this.#sql.hasTurn.get({ storeId, chatId, afterId }) !== undefined
  }

  /** False when somebody else was quicker. */
  endTurn({ storeId, chatId, afterId }: QueueTurn): boolean {
    return this.#sql.endTurn.run({ storeId, chatId, afterId }).changes === 1
  }

  removeOfChat(storeId: string, chatId: string) {
    this.#sql.forgetChat.run({ storeId, chatId })
    this.#sql.forgetTurns.run({ storeId, chatId })
  }

  storeEmptied(storeId: string, toStore: string | null) {
    if (toStore !== null) {
      this.#sql.move.run({ storeId, toStore })
      this.#sql.moveTurns.run({ storeId, toStore })
    }
    this.#sql.forgetStore.run({ storeId })
    this.#sql.forgetTurnsOfStore.run({ storeId })
  }
}
