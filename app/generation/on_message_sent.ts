import type { Database, Statement } from 'better-sqlite3'
import { askedAgain, askedInMessage } from '#app/generation/asked_options'
import { GenerationsTable } from '#app/generation/generations_table'
import { QueueTable } from '#app/generation/queue_table'
import { TitleJobs } from '#app/generation/title_jobs'
import { WorkerHeartbeats } from '#app/generation/worker_heartbeats'
import type { Appended, AppendHook } from '#app/sync/append_hooks'
import type { AnyEvent } from '#shared/events/catalogue'
import { copiedId } from '#shared/copied_id'
import type { WireEvent } from '#shared/sync/wire_event'

/**
 * Turns what people ask for into rows, in the transaction that made it a fact: an acknowledged message can't lose its reply, and
 * a message that a tab commits twice can't get two.
 *
 * Attack T03: an event may name anything. Ids are looked up in its own store alone, so that a foreign one is simply not there.
 */
export class OnMessageSent implements AppendHook {
  declare table: GenerationsTable
  declare heartbeats: WorkerHeartbeats
  declare titles: TitleJobs
  declare queue: QueueTable
  /** JSON of what a message is about, `null` when that is nothing; null when there is no such message. */
  #aboutOf: Statement | null = null
  #isForked: Statement | null = null

  createTables(db: Database) {
    this.table = new GenerationsTable(db)
    this.heartbeats = new WorkerHeartbeats(db)
    this.titles = new TitleJobs(db)
    this.queue = new QueueTable(db)
    // A folded chat has its messages in the archive. Newest first: what is asked about is nearly always at the end of its chat.
    const inTable = (table: string) =>
      `(select coalesce(args -> 'about', 'null') from ${table} indexed by ${table}_by_subject
       where store_id = $storeId and subject = 'chat:' || $chatId
       and name = 'v1.MessageSent' and args ->> 'messageId' = $parentId order by seq desc limit 1)`
    this.#aboutOf = db
      .prepare(`select coalesce(${inTable('eventlog')}, ${inTable('eventlog_archive')})`)
      .pluck()
    const forkIn = (table: string) =>
      `select 1 from ${table} indexed by ${table}_by_subject
       where store_id = $storeId and subject = 'chat:' || $chatId and name = 'v1.ChatForked'`
    this.#isForked = db.prepare(
      `select 1 where exists (${forkIn('eventlog')}) or exists (${forkIn('eventlog_archive')})`
    )
  }

  inTransaction(_db: Database, { storeId, events, isForwarded }: Appended) {
    if (isForwarded) return this.#forwarded(storeId, events)
    for (const event of events) this.#see(storeId, event)
  }

  isBusy(_db: Database, storeId: string) {
    return this.table.isOpen(storeId) || this.queue.isBusy(storeId)
  }

  storeEmptied(_db: Database, storeId: string, toStore: string | null) {
    if (toStore !== null) this.table.move(storeId, toStore)
    this.table.removeOfStore(storeId)
    this.titles.storeEmptied(storeId, toStore)
    this.queue.storeEmptied(storeId, toStore)
  }

  /** Asked for in another store and done there, but for what waits in this one. */
  #forwarded(storeId: string, events: readonly WireEvent[]) {
    for (const event of events) {
      const { name, args } = event as Pick<AnyEvent, 'name' | 'args'> as AnyEvent
      if (name === 'v1.ReplyEnded')
        this.queue.replyEnded({ storeId, chatId: args.chatId, afterId: args.replyId })
      if (name === 'v1.MessageSent') this.queue.over(storeId, args.messageId)
    }
  }

  #see(storeId: string, event: WireEvent) {
    // What is in the log fits its schema (app/sync/push_rules.ts).
    const { name, args } = event as Pick<AnyEvent, 'name' | 'args'> as AnyEvent
    switch (name) {
      case 'v1.MessageSent': {
        const { messageId: parentId, chatId, reply } = args
        this.queue.over(storeId, parentId)
        if (!reply) return
        const { replyId, model } = reply
        const generation = { storeId, replyId, chatId, parentId, model }
        return this.table.add(generation, askedInMessage(args), args.parentId)
      }
      case 'v1.ReplyRequested': {
        const { replyId, chatId, parentId, model } = args
        const about = this.#about({ storeId, chatId, parentId })
        if (about === null) return
        const generation = { storeId, replyId, chatId, parentId, model }
        return this.table.add(generation, askedAgain(args, JSON.parse(about)))
      }
      case 'v1.MessageQueued': {
        const { messageId, chatId, parentId } = args
        if (parentId === null) return
        return this.queue.queued({ storeId, chatId, messageId, afterId: parentId })
      }
      case 'v1.QueuedMessageRemoved':
        return this.queue.over(storeId, args.messageId)
      case 'v1.ReplyStopRequested':
        return this.table.requestStop({ storeId, replyId: args.replyId }, args.device)
      case 'v1.ChatDeleted':
        return this.table.requestStopOfChat(storeId, args.chatId)
      case 'v1.ChatRestored':
        return this.queue.chatRestored(storeId, args.chatId)
      case 'v1.ChatPurged':
        this.queue.removeOfChat(storeId, args.chatId)
        this.titles.removeOfChat(storeId, args.chatId)
        return this.table.removeOfChat(storeId, args.chatId)
      case 'v1.ReplyEnded':
        this.queue.replyEnded({ storeId, chatId: args.chatId, afterId: args.replyId })
        return this.titles.replyEnded(storeId, args.chatId, args.replyId)
      case 'v1.ChatTitleRequested':
        return this.titles.request(storeId, args.chatId)
    }
  }

  /** JSON. A copy in a forked chat was sent elsewhere, and may not be here yet: then it is known by its id. */
  #about(message: { storeId: string; chatId: string; parentId: string }): string | null {
    const about = this.#aboutOf?.get(message)
    if (typeof about === 'string') return about
    const { storeId, chatId, parentId } = message
    const mayBeCopy = parentId.startsWith(copiedId(chatId, ''))
    return mayBeCopy && this.#isForked?.get({ storeId, chatId }) ? 'null' : null
  }
}
