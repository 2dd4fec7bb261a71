import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'
import { ReplyPart, type TextPart } from '#shared/events/reply_parts'
import { tables } from '#shared/schema'

/** One row of the chat's tree: a person's message or a model's reply. */
export type MessageRow = typeof tables.messages.Type

export type ChatRow = typeof tables.chats.Type

/**
 * All messages and replies of a chat in the order of the log, which is the order of their rowid.
 * Raw SQL because a query builder can order by columns only.
 */
export const messagesOf = (chatId: string) =>
  queryDb(
    {
      query: 'SELECT * FROM messages WHERE chatId = $chatId ORDER BY rowid',
      bindValues: { chatId },
      schema: Schema.Array(tables.messages.rowSchema),
      queriedTables: new Set(['messages']),
    },
    { label: 'messages', deps: [chatId] }
  )

/** These messages and replies with their content, in any order: those that are on the page. */
export const rowsWith = (ids: readonly string[]) => {
  const list = JSON.stringify(ids)
  return queryDb(
    {
      query: 'SELECT * FROM messages WHERE id IN (SELECT value FROM json_each($list))',
      bindValues: { list },
      schema: Schema.Array(tables.messages.rowSchema),
      queriedTables: new Set(['messages']),
    },
    { label: 'content', deps: [list] }
  )
}

const PieceRow = Schema.Struct({
  attempt: Schema.Number,
  kind: Schema.String,
  text: Schema.String,
  part: Schema.NullOr(Schema.parseJson(ReplyPart)),
})

/** What has arrived of a reply that still runs, of all attempts: `shownPieces` chooses. */
export const piecesOf = (replyId: string) =>
  queryDb(
    {
      query:
        'SELECT attempt, kind, text, part FROM pieces WHERE replyId = $replyId ORDER BY attempt, position',
      bindValues: { replyId },
      schema: Schema.Array(PieceRow),
      queriedTables: new Set(['pieces']),
    },
    {
      label: 'pieces',
      deps: [replyId],
      map: (rows) =>
        rows.map(({ attempt, kind, text, part }) => ({
          attempt,
          part: part ?? { kind: kind as TextPart['kind'], text },
        })),
    }
  )

export const chatOf = (chatId: string) =>
  queryDb(tables.chats.where({ id: chatId }).first({ behaviour: 'undefined' }), {
    label: 'chat',
    deps: [chatId],
  })

/**
 * Which branch of a chat this device looks at, null for the newest.
 * Raw SQL: reading a client document through LiveStore commits its default, past the commit queue.
 */
export const headOf = (chatId: string) =>
  queryDb(
    documentQuery('chatViews', chatId, Schema.Struct({ headId: Schema.NullOr(Schema.String) })),
    {
      label: 'head',
      deps: [chatId],
      map: (rows) => rows[0]?.value.headId ?? null,
    }
  )

/** How many messages a person has sent, in all chats. */
export const sentMessages = queryDb(
  {
    query: `SELECT count(*) AS count FROM messages WHERE author = 'person'`,
    schema: Schema.Array(Schema.Struct({ count: Schema.Number })),
    queriedTables: new Set(['messages']),
  },
  { label: 'sent', map: (rows) => rows[0]?.count ?? 0 }
)

const documentQuery = <Value, Encoded>(
  table: string,
  id: string,
  value: Schema.Schema<Value, Encoded>
) => ({
  query: `SELECT value FROM ${table} WHERE id = $id`,
  bindValues: { id },
  schema: Schema.Array(Schema.Struct({ value: Schema.parseJson(value) })),
  queriedTables: new Set([table]),
})
