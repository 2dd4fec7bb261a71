import type { Database } from 'better-sqlite3'
import type { EventArgs } from '#shared/events/catalogue'
import { BY_SUBJECT } from '#app/sync/eventlog_tables'
import { packArgs, type PackedArgs } from '#app/sync/packed_args'
import { SERVER_AUTHOR } from '#shared/sync/wire_event'

/** A chat whose events stand in the log one by one. */
export type PlainChat = {
  readonly chatId: string
  readonly events: number
  readonly lastSeq: number
  /** When the log took its newest event. */
  readonly lastAt: number
}
export type LoggedPieces = {
  readonly replyId: string
  readonly events: number
  readonly bytes: number
  readonly isEnded: boolean
}
export type Fold = {
  /** The newest event of each chat that the rows of `args` know; null for a chat that lies in another folded event already. */
  readonly chats: readonly { chatId: string; lastSeq: number | null; replyIds: readonly string[] }[]
  readonly args: EventArgs<'v1.ChatFolded'>
}
export type FoldedEvent = {
  readonly seq: number
  readonly bytes: number
  readonly chatIds: string[]
}

/**
 * Replaces the events of idle chats by one that holds their state, and takes purged chats out of the log and its archive.
 *
 * Right for any cursor, because a folded event has the number of the last event that it replaces, heads are never touched, and
 * nothing of a chat is removed that the state does not hold: the newest event of each chat is looked at in the same transaction.
 * Every method that writes belongs inside a transaction of the log. Source: docs/decisions/0007-folding-and-archive.md.
 */
export class EventlogFolding {
  readonly #sql: ReturnType<typeof prepare>

  constructor(db: Database) {
    this.#sql = prepare(db)
  }

  /** Chats that have events in the log, the one that has been quiet for longest first. */
  plainChats(storeId: string): PlainChat[] {
    return this.#sql.plainChats.all(storeId) as PlainChat[]
  }

  /** The newest folded event of a store. */
  newest(storeId: string): FoldedEvent | null {
    const row = this.#sql.newest.get({ storeId }) as { seq: number; bytes: number } | undefined
    if (!row) return null
    return { ...row, chatIds: this.#sql.chatsOfFold.all(storeId, row.seq) as string[] }
  }

  lastSeq(storeId: string, chatId: string): number | null {
    return this.#sql.lastSeq.get(storeId, `chat:${chatId}`) as number | null
  }

  /** When the log last heard that somebody deleted this chat; by the clock of this machine. Null if nobody did. */
  deletedAt(storeId: string, chatId: string): number | null {
    return this.#sql.deletedAt.get({ storeId, subject: `chat:${chatId}` }) as number | null
  }

  /** Replies that have pieces in the log. */
  piecesOf(storeId: string): LoggedPieces[] {
    const rows = this.#sql.piecesOf.all(storeId) as (LoggedPieces & { lastSeq: number })[]
    return rows.map(({ lastSeq, ...pieces }) => {
      const final = this.#sql.finalAfter.get(storeId, lastSeq, pieces.replyId)
      return { ...pieces, isEnded: final !== undefined }
    })
  }

  /** Returns how many events went to the archive; null, and nothing is changed, if a chat has moved on meanwhile. */
  fold(storeId: string, chats: Fold['chats'], folded: PackedArgs): number | null {
    if (chats.some(({ chatId, lastSeq }) => this.lastSeq(storeId, chatId) !== lastSeq)) return null
    const chatIds = chats.map(({ chatId }) => chatId)
    const seq = Math.max(
      this.#takeOutOfFolds(storeId, new Set(chatIds)),
      ...chats.map(({ lastSeq }) => lastSeq ?? 0)
    )
    let archived = 0
    for (const { chatId, lastSeq, replyIds } of chats) {
      if (lastSeq === null) continue
      this.#dropPieces(storeId, replyIds)
      archived += this.#sql.archive.run(storeId, `chat:${chatId}`).changes
      this.#sql.remove.run(storeId, `chat:${chatId}`)
    }
    const now = Date.now()
    this.#sql.insertFold.run({ storeId, seq, now, ...folded, ...SERVER_AUTHOR })
    for (const chatId of chatIds) this.#sql.addFolded.run(storeId, chatId, seq)
    return archived
  }

  /**
   * Removes every trace of a chat but for events that come after this; the caller appends `v1.ChatPurged` in the same transaction,
   * so that the store keeps a newest row.
   */
  purge(storeId: string, chatId: string, replyIds: readonly string[]): void {
    this.#dropPieces(storeId, replyIds)
    this.#takeOutOfFolds(storeId, new Set([chatId]))
    this.#sql.remove.run(storeId, `chat:${chatId}`)
    this.#sql.removeArchived.run(storeId, `chat:${chatId}`)
  }

  /** Folded events go on without these chats, and end with their last. Returns the greatest of their numbers, 0 without any. */
  #takeOutOfFolds(storeId: string, chatIds: ReadonlySet<string>): number {
    const seqs = new Set<number>()
    for (const chatId of chatIds) {
      const seq = this.#sql.foldOfChat.get(storeId, chatId) as number | undefined
      if (seq === undefined) continue
      seqs.add(seq)
      this.#sql.removeFolded.run(storeId, chatId)
    }
    for (const seq of seqs) {
      if (this.#sql.chatsOfFold.get(storeId, seq) === undefined) {
        this.#sql.removeEvent.run(storeId, seq)
        continue
      }
      const folded = this.#sql.args.get(storeId, seq) as string
      const rest = without(JSON.parse(folded) as Fold['args'], chatIds)
      this.#sql.rewrite.run({ storeId, seq, ...packArgs('v1.ChatFolded', rest) })
    }
    return Math.max(0, ...seqs)
  }

  /** Normally gone since their reply ended. */
  #dropPieces(storeId: string, replyIds: readonly string[]) {
    for (const replyId of replyIds) this.#sql.remove.run(storeId, `reply:${replyId}`)
  }
}

type Row = { id: string; chatId: string }

function without(folded: Fold['args'], gone: ReadonlySet<string>): Fold['args'] {
  const rows = (json: string) => JSON.parse(json) as Row[]
  const chats = rows(folded.chats).filter(({ id }) => !gone.has(id))
  const messages = rows(folded.messages).filter(({ chatId }) => !gone.has(chatId))
  const applied = (JSON.parse(folded.applied) as string[]).filter(
    (key) => !gone.has(key.slice(0, key.indexOf('/')))
  )
  return {
    chatIds: folded.chatIds.filter((id) => !gone.has(id)),
    chats: JSON.stringify(chats),
    messages: JSON.stringify(messages),
    applied: JSON.stringify(applied),
  }
}

function prepare(db: Database) {
  const columns = 'store_id, seq, name, args, client_id, session_id, created_at, subject, packed'
  const ofSubject = `${BY_SUBJECT} where store_id = ? and subject = ?`
  const archivedOfSubject = `indexed by eventlog_archive_by_subject where store_id = ? and subject = ?`
  return {
    // The range of subjects is read from the index; `;` follows `:`. Tombstones stay where they are.
    plainChats: db.prepare(
      `select substr(subject, 6) as chatId, count(*) as events, max(seq) as lastSeq,
         max(created_at) as lastAt
       from eventlog ${BY_SUBJECT} where store_id = ? and subject >= 'chat:' and subject < 'chat;'
       group by subject having max(name <> 'v1.ChatPurged') order by lastAt, lastSeq`
    ),
    piecesOf: db.prepare(
      `select substr(subject, 7) as replyId, count(*) as events, sum(octet_length(args)) as bytes, max(seq) as lastSeq
       from eventlog ${BY_SUBJECT} where store_id = ? and subject >= 'reply:' and subject < 'reply;' group by subject`
    ),
    finalAfter: db.prepare(
      `select 1 from eventlog where store_id = ? and seq > ? and name in ('v1.ReplyEnded', 'v1.ReplyStopped', 'v1.ReplyFailed')
       and args ->> 'replyId' = ? limit 1`
    ),
    newest: db.prepare(
      `select seq, octet_length(whole_args(name, args, packed)) as bytes from eventlog
       where store_id = $storeId and seq = (select max(seq) from folded_chats where store_id = $storeId)`
    ),
    chatsOfFold: db
      .prepare('select chat_id from folded_chats where store_id = ? and seq = ? order by chat_id')
      .pluck(),
    lastSeq: db.prepare(`select max(seq) from eventlog ${ofSubject}`).pluck(),
    deletedAt: db
      .prepare(
        `select max(created_at) from (
           select created_at from eventlog ${BY_SUBJECT} where store_id = $storeId and subject = $subject and name = 'v1.ChatDeleted'
           union all
           select created_at from eventlog_archive indexed by eventlog_archive_by_subject where store_id = $storeId and subject = $subject and name = 'v1.ChatDeleted')`
      )
      .pluck(),
    archive: db.prepare(
      `insert into eventlog_archive (${columns}) select ${columns} from eventlog ${ofSubject}`
    ),
    remove: db.prepare(`delete from eventlog ${ofSubject}`),
    removeArchived: db.prepare(`delete from eventlog_archive ${archivedOfSubject}`),
    insertFold: db.prepare(
      `insert into eventlog (${columns}) values ($storeId, $seq, 'v1.ChatFolded', $args, $clientId, $sessionId, $now, null, $packed)`
    ),
    addFolded: db.prepare('insert into folded_chats (store_id, chat_id, seq) values (?, ?, ?)'),
    removeFolded: db.prepare('delete from folded_chats where store_id = ? and chat_id = ?'),
    foldOfChat: db
      .prepare('select seq from folded_chats where store_id = ? and chat_id = ?')
      .pluck(),
    args: db
      .prepare('select whole_args(name, args, packed) from eventlog where store_id = ? and seq = ?')
      .pluck(),
    rewrite: db.prepare(
      'update eventlog set args = $args, packed = $packed where store_id = $storeId and seq = $seq'
    ),
    removeEvent: db.prepare('delete from eventlog where store_id = ? and seq = ?'),
  }
}
