import * as Schema from 'effect/Schema'
import { RequestId } from '#shared/sync/request_id'
import { SyncError } from '#shared/sync/sync_errors'

/** Answers a request that failed; `id` is null when the frame had none that could be read. */
export const ErrorMessage = Schema.Struct({
  type: Schema.Literal('error'),
  id: Schema.NullOr(RequestId),
  error: SyncError,
})
export type ErrorMessage = typeof ErrorMessage.Type
