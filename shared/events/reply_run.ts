import * as Schema from 'effect/Schema'
import { Effort } from '#shared/events/chat_settings'
import { FileName, Id } from '#shared/events/fields'

const Count = Schema.Number.pipe(Schema.int(), Schema.nonNegative())

/**
 * What a model was told for one reply. The branch that it answers is known, so that only what differs from it is kept: the ledger
 * of a long chat stays as short as that of a new one.
 */
export const SentContext = Schema.Struct({
  /** Messages and replies of the branch that were sent. */
  messages: Count,
  /** Of the whole request, before the provider counts. */
  estimatedTokens: Count,
  /** The oldest that was sent apart from pinned ones, when older ones did not fit. */
  fromId: Schema.optional(Id),
  /** Left out because the person excluded them. */
  excludedIds: Schema.optional(Schema.Array(Id)),
  /** Sent although they are older than `fromId`. */
  pinnedIds: Schema.optional(Schema.Array(Id)),
  /** Attached files, and in which form the model was given them. */
  files: Schema.optional(
    Schema.Array(
      Schema.Struct({
        fileId: Id,
        name: FileName,
        as: Schema.Literal('image', 'file', 'text'),
        tokens: Schema.optional(Count),
      })
    )
  ),
  /** Who answered, as it was called then. */
  persona: Schema.optional(Schema.Struct({ id: Id, name: Schema.String, symbol: Schema.String })),
  instructions: Schema.optional(Schema.String),
  effort: Schema.optional(Effort),
  temperature: Schema.optional(Schema.Number),
  topP: Schema.optional(Schema.Number),
  maxOutputTokens: Schema.optional(Count),
})
export type SentContext = typeof SentContext.Type

/** How a reply came about. */
export const ReplyRun = Schema.Struct({
  /** Who served the model, when it is not its maker, as a person would name it: `OpenRouter`. */
  via: Schema.optional(Schema.String),
  /** From the request to the first text or thought, in milliseconds. */
  firstTextMs: Schema.optional(Count),
  /** From the request to the end, in milliseconds. */
  totalMs: Schema.optional(Count),
  sent: Schema.optional(SentContext),
})
export type ReplyRun = typeof ReplyRun.Type
