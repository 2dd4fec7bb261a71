import * as Schema from 'effect/Schema'
import { DeviceName, Id, ModelId, Timestamp, Title } from '#shared/events/fields'
import { ReplyPart } from '#shared/events/reply_parts'
import { ReplyRun } from '#shared/events/reply_run'

const Count = Schema.Number.pipe(Schema.int(), Schema.nonNegative())

/** As the provider counts. Cached tokens are part of the input, reasoning tokens part of the output. */
export const Usage = Schema.Struct({
  inputTokens: Schema.NullOr(Count),
  outputTokens: Schema.NullOr(Count),
  cachedTokens: Schema.optional(Count),
  reasoningTokens: Schema.optional(Count),
  /** Millionths of a US dollar, as the provider says, else by its price list; absent when nobody knows. */
  costMicros: Schema.optional(Count),
})
export type Usage = typeof Usage.Type

/** Why a reply failed. Texts by code: inertia/chat/reply_failures.ts; made in app/llm/provider_errors.ts. */
export const ReplyFailureCode = Schema.Literal(
  'provider_key_rejected',
  'provider_credit_empty',
  'provider_busy',
  'provider_down',
  'provider_refused',
  'model_not_found',
  'context_too_long',
  'stream_cut',
  'model_unavailable',
  'internal',
  'content_refused',
  'key_missing',
  'key_elsewhere',
  'address_refused',
  'budget_reached',
  'file_missing',
  'files_not_taken'
)
export type ReplyFailureCode = typeof ReplyFailureCode.Type

export const ReplyFailure = Schema.Struct({
  code: ReplyFailureCode,
  retryable: Schema.Boolean,
  /** As a person would name it, for example `OpenAI`. */
  provider: Schema.String,
  /** HTTP status of the provider's answer. */
  status: Schema.NullOr(Schema.Number),
  retryAfterSeconds: Schema.NullOr(Schema.Number),
  /** Of `context_too_long`: what the model takes and what was sent, as far as the provider says. */
  contextTokens: Schema.optional(
    Schema.Struct({ limit: Schema.NullOr(Count), sent: Schema.NullOr(Count) })
  ),
  /** Of `budget_reached`: whose budget, and how much of it, in millionths of a US dollar. */
  budget: Schema.optional(
    Schema.Struct({
      scope: Schema.Literal('person', 'key', 'chat'),
      limitMicros: Count,
      spentMicros: Count,
      estimateMicros: Count,
    })
  ),
})
export type ReplyFailure = typeof ReplyFailure.Type

const final = {
  replyId: Id,
  chatId: Id,
  /** The whole reply: the rows of its appended pieces are dropped when this is materialised. */
  parts: Schema.Array(ReplyPart),
  /** SHA-256, hex, of all text parts joined (reasoning not included). */
  textHash: Schema.String,
  usage: Usage,
  run: Schema.optional(ReplyRun),
  at: Timestamp,
}

/** What the server does; a browser may never author these (app/sync/push.ts). */
export const replyEvents = {
  /** A second attempt (`attempt` > 1) discards what earlier attempts appended. An attempt that goes on appends without a new start. */
  'v1.ReplyStarted': Schema.Struct({
    replyId: Id,
    chatId: Id,
    parentId: Id,
    model: ModelId,
    attempt: Count,
    at: Timestamp,
  }),
  /** `position` counts pieces within the attempt: piece i of this event is number `position + i`. */
  'v1.ReplyAppended': Schema.Struct({
    replyId: Id,
    attempt: Count,
    position: Count,
    pieces: Schema.Array(ReplyPart),
  }),
  /** A short name for a chat, made by a model once. It never replaces one that a person gave. */
  'v1.ChatTitled': Schema.Struct({ chatId: Id, title: Title, at: Timestamp }),
  'v1.ReplyEnded': Schema.Struct(final),
  'v1.ReplyStopped': Schema.Struct({ ...final, device: Schema.NullOr(DeviceName) }),
  'v1.ReplyFailed': Schema.Struct({ ...final, failure: ReplyFailure }),
} as const
