import { Effect } from '@livestore/utils/effect'
import type { Connection } from '#shared/sync/client/connection'
import { retryDelayMs } from '#shared/sync/client/retry_delay'
import { splitPush } from '#shared/sync/client/split_push'
import type { Timing } from '#shared/sync/client/timing'
import { toLiveStoreError } from '#shared/sync/client/to_live_store_error'
import { RETRY_POLICIES, type SyncError } from '#shared/sync/sync_errors'
import type { WireEvent } from '#shared/sync/wire_event'

type Push = { connection: Connection; backendId: () => string | null; timing: Timing }

/**
 * Pushes one part after the other and ends when all are in the log.
 *
 * Waits through lost connections and through a server that is full or busy (it must not end the store); fails only with what the
 * leader has to act on.
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
    const policy = RETRY_POLICIES[error.kind]
    if (policy.type !== 'backoff') return Effect.fail(toLiveStoreError(error))
    const delay = retryDelayMs(policy, attempt, push.timing) ?? 0
    return Effect.delay(
      Effect.suspend(() => pushPart(push, part, attempt + 1)),
      delay
    )
  })

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
