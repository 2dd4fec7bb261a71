import * as Schema from 'effect/Schema'
import { RequestId } from '#shared/sync/request_id'
import { PagedEvent } from '#shared/sync/wire_event'

/** Everything after `cursor` (null: from the start), in pages; with `live` the request stays open and later events follow as pages. */
export const PullMessage = Schema.Struct({
  type: Schema.Literal('pull'),
  id: RequestId,
  cursor: Schema.NullOr(Schema.Number.pipe(Schema.int(), Schema.nonNegative())),
  live: Schema.Boolean,
  backendId: Schema.NullOr(Schema.String),
})
export type PullMessage = typeof PullMessage.Type

/** Ends a live pull. No answer. */
export const CancelMessage = Schema.Struct({ type: Schema.Literal('cancel'), id: RequestId })
export type CancelMessage = typeof CancelMessage.Type

/**
 * `remaining` counts the events of this pull that follow this page; 0, or nothing, on the last page and on live pages. At least one
 * page answers every pull. `backendId` is that of the welcome: version 1 repeats it. `lostAbove`, on a first page: the log was restored
 * from an older copy and lacks what the client knows above this number, up to its cursor.
 */
export const PageMessage = Schema.Struct({
  type: Schema.Literal('page'),
  id: RequestId,
  batch: Schema.Array(PagedEvent),
  remaining: Schema.optional(Schema.Number),
  backendId: Schema.optional(Schema.String),
  lostAbove: Schema.optional(Schema.Number),
})
export type PageMessage = typeof PageMessage.Type

/** A pull without `live` has been answered whole. */
export const EndMessage = Schema.Struct({ type: Schema.Literal('end'), id: RequestId })
export type EndMessage = typeof EndMessage.Type
