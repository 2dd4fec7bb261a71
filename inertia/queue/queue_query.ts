import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'
import { tables } from '#shared/schema'

const { rowSchema } = tables.queued
export type QueuedRow = typeof tables.queued.Type

/** A message that waits, and what it was queued behind: null when that is not on this device. */
export type QueuedWithParent = QueuedRow & {
  readonly parent: {
    readonly parentId: string | null
    readonly author: 'person' | 'model'
    readonly state: string
    readonly deletedAt: number | null
  } | null
}

const Parent = Schema.Struct({
  parentId: Schema.NullOr(Schema.String),
  author: Schema.Literal('person', 'model'),
  state: Schema.String,
  deletedAt: Schema.NullOr(Schema.Number),
})

/** What waits in a chat, the next one first. */
export const queueOf = (chatId: string) =>
  queryDb(
    {
      query: `SELECT queued.*, iif(messages.id IS NULL, NULL, json_object('parentId', messages.parentId, 'author', messages.author,
          'state', messages.state, 'deletedAt', messages.deletedAt)) AS parent
        FROM queued LEFT JOIN messages ON messages.id = queued.parentId
        WHERE queued.chatId = $chatId ORDER BY queued.place, queued.rowid`,
      bindValues: { chatId },
      schema: Schema.Array(
        Schema.extend(
          rowSchema as unknown as Schema.Schema<QueuedRow, object>,
          Schema.Struct({ parent: Schema.NullOr(Schema.parseJson(Parent)) })
        )
      ) as unknown as Schema.Schema<readonly QueuedWithParent[]>,
      queriedTables: new Set(['queued', 'messages']),
    },
    { label: 'queue', deps: [chatId] }
  )
