import * as Schema from 'effect/Schema'
import { RequestId } from '#shared/sync/request_id'
import { WireEvent } from '#shared/sync/wire_event'

/** Accepted exactly if the parent of the first event is the head of the log. An empty batch is acknowledged and changes nothing. */
export const PushMessage = Schema.Struct({
  type: Schema.Literal('push'),
  id: RequestId,
  batch: Schema.Array(WireEvent),
  backendId: Schema.NullOr(Schema.String),
})
export type PushMessage = typeof PushMessage.Type

/** The batch is in the log and on disk. */
export const PushedMessage = Schema.Struct({ type: Schema.Literal('pushed'), id: RequestId })
export type PushedMessage = typeof PushedMessage.Type
