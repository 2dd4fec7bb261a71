import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'
import { ReplyFailure } from '#shared/events/reply_events'
import { ReplyRun } from '#shared/events/reply_run'
import type { Outcome } from '~/models/model_health'

/** The last rows only, from the end of the table: a search through all chats of years would cost with every message. */
const newest = (columns: string, count: number) =>
  `SELECT ${columns} FROM messages ORDER BY rowid DESC LIMIT ${count}`
const OutcomeRow = Schema.Struct({
  model: Schema.NullOr(Schema.String),
  failure: Schema.NullOr(Schema.parseJson(ReplyFailure)),
  run: Schema.NullOr(Schema.parseJson(ReplyRun)),
  createdAt: Schema.Number,
})

/** How the last replies came out, in all chats of this device, newest first. */
export const lastOutcomes = queryDb(
  {
    query: `SELECT model, failure, run, createdAt 
            FROM (${newest('author, model, state, failure, run, createdAt', 100)})
            WHERE author = 'model' AND state IN ('ended', 'failed')`,
    schema: Schema.Array(OutcomeRow),
    queriedTables: new Set(['messages']),
  },
  {
    label: 'outcomes',
    map: (rows): readonly Outcome[] =>
      rows.map((row) => ({
        model: row.model,
        failure: row.failure,
        via: row.run?.via ?? null,
        at: row.createdAt + (row.run?.totalMs ?? 0),
      })),
  }
)

/** Ids of the models that were asked last on any device, the newest first. */
export const recentModels = queryDb(
  {
    query: `SELECT model FROM (${newest('rowid AS position, author, model', 400)})
            WHERE author = 'model' AND model IS NOT NULL
            GROUP BY model ORDER BY max(position) DESC`,
    schema: Schema.Array(Schema.Struct({ model: Schema.String })),
    queriedTables: new Set(['messages']),
  },
  { label: 'recent models', map: (rows) => rows.map((row) => row.model) }
)
