import { Effect } from '@livestore/utils/effect'
import type { Connection } from '#shared/sync/client/connection'
import { retryDelayMs } from '#shared/sync/client/retry_delay'
import { splitPush } from '#shared/sync/client/split_push'
import type { Timing } from '#shared/sync/client/timing'
import { toLiveStoreError } from '#shared/sync/client/to_live_store_error'
import { RETRY_POLICIES, type SyncError } from '#shared/sync/sync_errors'
import type { WireEvent } from '#shared/sync/wire_event'

/** An event that the server will never take, and why. */
export type Refusal = { readonly event: WireEvent; readonly error: SyncError }

type Push = {
  connection: Connection
  backendId: () => string | null
  timing: Timing
  /** Resolves when the event is kept elsewhere and has left the leader's pending ones; null: the leader is told of an error instead. */
  onRefused: ((refusal: Refusal) => Promise<void>) | null
}

const FINAL_REFUSALS: ReadonlySet<string> = new Set([
  'event_refused',
  'event_too_large',
  'batch_too_large',
])

/**
 * Pushes one part after the other and ends when all are in the log.
 *
 * Waits through lost connections and through a server that is full or busy (it must not end the store); fails only with what the
 * leader has to act on.
 *
 * An event that can never be accepted must not block those behind it for ever: a refused part is halved until the event is found and
 * given to `onRefused`; then a nudge makes the leader rebase without it (patch refused_events_dropped).
 */
export const pushBatches = (push: Push, batch: readonly WireEvent[]) =>
  Effect.forEach(splitPush(batch), (part) => pushPart(push, part, 0), { discard: true })

const pushPart = (
  push: Push,
  part: WireEvent[],
  attempt: number
): Effect.Effect<void, ReturnType<typeof toLiveStoreError>> =>
  Effect.flatMap(answerTo(push, part), (error) => {
    if (error === null) return Effect.void
    if (push.onRefused && FINAL_REFUSALS.has(error.kind)) return refused(push, part, error)
    const policy = RETRY_POLICIES[error.kind]
    if (policy.type !== 'backoff') return Effect.fail(toLiveStoreError(error))
    const delay = retryDelayMs(policy, attempt, push.timing) ?? 0
    return Effect.delay(
      Effect.suspend(() => pushPart(push, part, attempt + 1)),
      delay
    )
  })

const refused = (push: Push, part: WireEvent[], error: SyncError): ReturnType<typeof pushPart> => {
  const half = part.length >> 1
  if (half > 0) {
    return Effect.andThen(pushPart(push, part.slice(0, half), 0), () =>
      pushPart(push, part.slice(half), 0)
    )
  }
  const event = part[0]!
  return Effect.promise(() => push.onRefused!({ event, error })).pipe(
    Effect.andThen(() => {
      push.connection.send({ type: 'nudge' })
      const [expected, provided] = [event.seqNum, event.parentSeqNum]
      return Effect.fail(toLiveStoreError({ ...error, kind: 'server_ahead', expected, provided }))
    })
  )
}

const answerTo = ({ connection, backendId }: Push, batch: WireEvent[]) =>
  Effect.async<SyncError | null>((resume) => {
    const id = connection.ask({
      frame: (id) => ({ type: 'push', id, batch, backendId: backendId() }),
      onAnswer: (answer) => {
        connection.forget(id)
        resume(Effect.succeed(answer.type === 'error' ? answer.error : null))
      },
    })
    return Effect.sync(() => connection.forget(id))
  })
