import { Events, makeSchema, State } from '@livestore/livestore'
import type { SqliteDb } from '@livestore/common'
import * as Schema from 'effect/Schema'
import { type EventArgs, type EventName, eventSchemas } from '#shared/events/catalogue'
import { ChatSettings } from '#shared/events/chat_settings'
import { ReplyFailure, Usage } from '#shared/events/reply_events'
import { ReplyPart } from '#shared/events/reply_parts'
import { ReplyRun } from '#shared/events/reply_run'
import { materializers as statements } from '#shared/materializers/materializers'

const { table, text, integer, json } = State.SQLite

export const tables = {
  chats: table({
    name: 'chats',
    columns: {
      id: text({ primaryKey: true }),
      title: text({ default: '' }),
      createdAt: integer({ default: 0 }),
      lastMessageAt: integer({ default: 0 }),
      deletedAt: integer({ nullable: true }),
      /** A model's title may take the place of the first words, never of a person's. */
      titledBy: text({ default: 'words', schema: Schema.Literal('words', 'model', 'person') }),
      settings: json({ nullable: true, schema: ChatSettings }),
    },
  }),
  /** Messages and replies: one tree per chat. Siblings stand in the order of the log, which is the order of their rowid. */
  messages: table({
    name: 'messages',
    columns: {
      id: text({ primaryKey: true }),
      chatId: text({ default: '' }),
      parentId: text({ nullable: true }),
      author: text({ default: 'person', schema: Schema.Literal('person', 'model') }),
      text: text({ default: '' }),
      /** null while the reply runs: its text is in `pieces` then */
      parts: json({ nullable: true, schema: Schema.Array(ReplyPart) }),
      state: text({
        default: 'sent',
        schema: Schema.Literal('sent', 'queued', 'streaming', 'ended', 'stopped', 'failed'),
      }),
      model: text({ nullable: true }),
      attempt: integer({ default: 0 }),
      failure: json({ nullable: true, schema: ReplyFailure }),
      stoppedOn: text({ nullable: true }),
      usage: json({ nullable: true, schema: Usage }),
      run: json({ nullable: true, schema: ReplyRun }),
      inContext: text({ default: 'auto', schema: Schema.Literal('auto', 'pinned', 'excluded') }),
      deletedAt: integer({ nullable: true }),
      createdAt: integer({ default: 0 }),
    },
    indexes: [{ name: 'messages_by_chat', columns: ['chatId'] }],
  }),
  pieces: table({
    name: 'pieces',
    columns: {
      replyId: text({ primaryKey: true }),
      attempt: integer({ primaryKey: true }),
      position: integer({ primaryKey: true }),
      kind: text({ default: 'text' }),
      text: text({ default: '' }),
      /** The whole part, where it is more than text. */
      part: json({ nullable: true, schema: ReplyPart }),
    },
  }),
  /** What a person likes on all devices, by name. */
  preferences: table({
    name: 'preferences',
    columns: {
      name: text({ primaryKey: true }),
      /** JSON */
      value: text({ nullable: true }),
    },
  }),
  /** Events that may count only once, as `<chat>/<event>`. */
  applied: table({ name: 'applied', columns: { eventId: text({ primaryKey: true }) } }),
  /** Which branch of a chat this device looks at: the last message or reply of it, null for the newest. */
  chatViews: State.SQLite.clientDocument({
    name: 'chatViews',
    schema: Schema.Struct({ headId: Schema.NullOr(Schema.String) }),
    default: { value: { headId: null } },
  }),
}

const synced = <Name extends EventName>(name: Name) =>
  Events.synced({ name, schema: eventSchemas[name] as unknown as Schema.Schema<EventArgs<Name>> })

export const events = {
  chatCreated: synced('v1.ChatCreated'),
  chatRenamed: synced('v1.ChatRenamed'),
  chatDeleted: synced('v1.ChatDeleted'),
  chatRestored: synced('v1.ChatRestored'),
  messageSent: synced('v1.MessageSent'),
  replyRequested: synced('v1.ReplyRequested'),
  replyStopRequested: synced('v1.ReplyStopRequested'),
  chatSettingsSet: synced('v1.ChatSettingsSet'),
  messageContextSet: synced('v1.MessageContextSet'),
  messageDeleted: synced('v1.MessageDeleted'),
  messageRestored: synced('v1.MessageRestored'),
  chatTitleRequested: synced('v1.ChatTitleRequested'),
  preferenceSet: synced('v1.PreferenceSet'),
  chatTitled: synced('v1.ChatTitled'),
  replyStarted: synced('v1.ReplyStarted'),
  replyAppended: synced('v1.ReplyAppended'),
  replyEnded: synced('v1.ReplyEnded'),
  replyStopped: synced('v1.ReplyStopped'),
  replyFailed: synced('v1.ReplyFailed'),
  chatFolded: synced('v1.ChatFolded'),
  chatPurged: synced('v1.ChatPurged'),
  storeNudged: synced('v1.StoreNudged'),
  chatViewSet: tables.chatViews.set,
}

const state = State.SQLite.makeState({
  tables,
  materializers: State.SQLite.materializers(events, statements as never),
  // A changed state schema replays the local log, one transaction per event unless wrapped: 59 s against 6 s for 10,000 events (measured).
  migrations: {
    strategy: 'auto',
    hooks: {
      pre: (db: SqliteDb) => void db.execute('BEGIN TRANSACTION'),
      post: (db: SqliteDb) => void db.execute('COMMIT'),
    },
  } as never,
})

export const schema = makeSchema({ events, state })
