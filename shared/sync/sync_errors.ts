import * as Schema from 'effect/Schema'

/** What the other side may do about an error. `backoff` counts from `minMs` up. */
export type RetryPolicy =
  | { type: 'never' }
  | { type: 'after_rebase' }
  | { type: 'backoff'; minMs: number }
  | { type: 'reauthenticate' }
  | { type: 'upgrade' }

/** Every error that may stand in an `error` frame. Closed: a new kind is a new protocol version. */
export const RETRY_POLICIES = {
  /** `expected` is the head of the log; the client pulls, rebases and pushes again. */
  server_ahead: { type: 'after_rebase' },
  /** The log was replaced (restored elsewhere, new installation): the client starts its copy anew. */
  backend_id_mismatch: { type: 'never' },
  event_refused: { type: 'never' },
  event_too_large: { type: 'never' },
  batch_too_large: { type: 'never' },
  frame_invalid: { type: 'never' },
  storage_full: { type: 'backoff', minMs: 5_000 },
  storage_busy: { type: 'backoff', minMs: 250 },
  internal: { type: 'backoff', minMs: 1_000 },
} as const satisfies Record<string, RetryPolicy>

export type SyncErrorKind = keyof typeof RETRY_POLICIES

export const SyncError = Schema.Struct({
  kind: Schema.Literal(...(Object.keys(RETRY_POLICIES) as [SyncErrorKind, ...SyncErrorKind[]])),
  /** Safe to show; says what to do. */
  message: Schema.String,
  /** server_ahead: head of the log. */
  expected: Schema.optional(Schema.Number),
  /** server_ahead: parent that the push named. */
  provided: Schema.optional(Schema.Number),
  /** backend_id_mismatch: what the server has, what the client sent. */
  expectedBackendId: Schema.optional(Schema.String),
  receivedBackendId: Schema.optional(Schema.String),
})
export type SyncError = typeof SyncError.Type
