import { queryDb } from '@livestore/livestore'
import * as Schema from 'effect/Schema'

const Totals = Schema.Struct({
  replies: Schema.Number,
  inputTokens: Schema.Number,
  outputTokens: Schema.Number,
  costMicros: Schema.Number,
  /** Replies whose price is known. */
  priced: Schema.Number,
})

export const NO_TOTALS: typeof Totals.Type = {
  replies: 0,
  inputTokens: 0,
  outputTokens: 0,
  costMicros: 0,
  priced: 0,
}

/** What the replies of a chat have taken, as their providers counted. */
export const chatTotals = (chatId: string) =>
  queryDb(
    {
      query: `SELECT count(*) AS replies,
                coalesce(sum(usage->>'inputTokens'), 0) AS inputTokens,
                coalesce(sum(usage->>'outputTokens'), 0) AS outputTokens,
                coalesce(sum(usage->>'costMicros'), 0) AS costMicros,
                count(usage->>'costMicros') AS priced
              FROM messages WHERE chatId = $chatId AND author = 'model' AND usage IS NOT NULL`,
      bindValues: { chatId },
      schema: Schema.Array(Totals),
      queriedTables: new Set(['messages']),
    },
    { label: 'totals', deps: [chatId], map: (rows) => rows[0] ?? NO_TOTALS }
  )
