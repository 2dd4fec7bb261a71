import * as Schema from 'effect/Schema'
import { DeviceName, Id, ModelId, Timestamp } from '#shared/events/fields'

const Count = Schema.Number.pipe(Schema.int(), Schema.nonNegative())

export const PartKind = Schema.Literal('text', 'reasoning')
/** A run of one kind of content. Parts of an ended reply alternate in kind; pieces of an appended one need not. */
export const ReplyPart = Schema.Struct({ kind: PartKind, text: Schema.String })
export type ReplyPart = typeof ReplyPart.Type

export const Usage = Schema.Struct({
  inputTokens: Schema.NullOr(Count),
  outputTokens: Schema.NullOr(Count),
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
  'internal'
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
  'v1.ReplyEnded': Schema.Struct(final),
  'v1.ReplyStopped': Schema.Struct({ ...final, device: Schema.NullOr(DeviceName) }),
  'v1.ReplyFailed': Schema.Struct({ ...final, failure: ReplyFailure }),
} as const
