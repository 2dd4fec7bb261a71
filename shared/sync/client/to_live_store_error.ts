import { BackendIdMismatchError, ServerAheadError, UnknownError } from '@livestore/common'
import { EventSequenceNumber } from '@livestore/common/schema'
import type { SyncError } from '#shared/sync/sync_errors'

/**
 * What LiveStore's leader is told. `BackendIdMismatchError` makes it wipe its local data, `ServerAheadError` makes it wait for the
 * next pulled event and rebase, anything else it tries again (a push) or stops sync for good (a pull).
 */
export function toLiveStoreError(error: SyncError) {
  switch (error.kind) {
    case 'server_ahead':
      return new ServerAheadError({
        minimumExpectedNum: EventSequenceNumber.Global.make(error.expected ?? 0),
        providedNum: EventSequenceNumber.Global.make(error.provided ?? 0),
      })
    case 'backend_id_mismatch':
      return toBackendIdMismatch(error)
    default:
      return new UnknownError({ cause: new Error(error.message), payload: error })
  }
}

export const toBackendIdMismatch = (error: SyncError) =>
  new BackendIdMismatchError({
    expected: error.expectedBackendId ?? '',
    received: error.receivedBackendId ?? '',
  })
