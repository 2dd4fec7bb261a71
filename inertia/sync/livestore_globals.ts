import type { LiveStoreEvent, EventSequenceNumber } from '@livestore/common/schema'
import type { QueuedEvent } from '~/sync/queued_event'
import type { Stream } from '@livestore/utils/effect'

export type Cursor = EventSequenceNumber.Client.Composite
export type SessionPayload = {
  _tag: 'upstream-advance' | 'upstream-rebase'
  newEvents: readonly LiveStoreEvent.Client.EncodedWithMeta[]
  rollbackEvents?: readonly LiveStoreEvent.Client.EncodedWithMeta[]
}
export type SessionPull = (options: {
  cursor: Cursor
}) => Stream.Stream<{ payload: SessionPayload }, unknown, unknown>

/** What LiveStore's leader publishes in its worker, as far as our remedies use it. */
export type LeaderContext = {
  dbEventlog: Parameters<
    typeof import('@livestore/common/leader-thread').Eventlog.getClientHeadFromDb
  >[0]
  dbState: { select: <Row>(query: string) => readonly Row[] }
  syncProcessor: { pull: SessionPull }
}

declare global {
  /** LiveStore's debug hook, set when the databases are open and before the leader serves anybody. */
  var __leaderThreadCtx: LeaderContext | undefined
  /** Patch payload_cache_bounded: payloads up to here are no longer in the leader's memory. */
  var __livestoreTrimmedTo: Cursor | undefined
  /** Patch refused_events_dropped: left out of the leader's next rebase. */
  var __livestoreIsRefused: ((event: QueuedEvent) => boolean) | undefined
  /** Patch boot_failure_told. */
  var __livestoreBootFailed: ((cause: unknown) => void) | undefined
}
