import { IsOfflineError, SyncBackend } from '@livestore/common'
import { Effect, Option, Queue, SubscriptionRef } from '@livestore/utils/effect'
import { Connection, type ConnectionState } from '#shared/sync/client/connection'
import type { HistoryProgress } from '#shared/sync/client/history_count'
import { pullStream } from '#shared/sync/client/pull_stream'
import { pushBatches, type Refusal } from '#shared/sync/client/push_batches'
import { repairHead } from '#shared/sync/client/repair_head'
import type { SocketClass } from '#shared/sync/client/socket_class'

import { type Timing, TIMING } from '#shared/sync/client/timing'
import type { TellMessage, ToldMessage } from '#shared/sync/tell_message'

export type { ConnectionState } from '#shared/sync/client/connection'
export type { Refusal } from '#shared/sync/client/push_batches'
export type { Timing } from '#shared/sync/client/timing'

export type SyncBackendOptions = {
  /** `ws:`, `wss:`, `http:` or `https:`; in a page or worker also a path of its own origin. */
  readonly url: string
  /** Where there is no global one that takes headers, `WebSocket` of the `ws` package. */
  readonly WebSocket?: SocketClass
  /** Node only: `cookie` and `origin` of a signed-in person. */
  readonly headers?: Record<string, string>
  /** Told of every change, in order. */
  readonly onConnection?: (state: ConnectionState) => void
  /** Told how much of a history of several pages is in the local database; null when all of it is. */
  readonly onHistory?: (progress: HistoryProgress | null) => void
  /** Subscribes to wishes for a nudge (see nudge_message.ts) and returns the way to unsubscribe. */
  readonly nudges?: (nudge: () => void) => () => void
  /** Given the way to tell the other devices something that is never written; returns who hears what they tell. */
  readonly ephemerals?: (tell: (message: TellMessage) => void) => (told: ToldMessage) => void
  /** Takes an event that the server will never accept out of the way; without it the leader tries again for ever. */
  readonly onRefused?: (refusal: Refusal) => Promise<void>
  /** The server was restored and lacks the events above this number; resolves when those of people are kept elsewhere. */
  readonly onLost?: (above: number) => Promise<void>
  /** For tests. */
  readonly timing?: Partial<Timing>
}

/**
 * The client half of the sync protocol as a LiveStore sync backend; runs in the browser's leader worker and in Node.
 *
 * One connection per store. What is asked survives cuts and restarts of the server: see connection.ts, ask_for_pages.ts and
 * push_batches.ts. `connect` and `ping` end within `connectTimeoutMs` with IsOfflineError when the server is away.
 * Source: docs/protocol.md.
 */
export const makeSyncBackend =
  (options: SyncBackendOptions): SyncBackend.SyncBackendConstructor =>
  ({ storeId }) =>
    Effect.gen(function* () {
      yield* repairHead.pipe(
        Effect.catchAll((error) => Effect.logWarning('head not repaired', error))
      )
      const url = socketUrl(options.url)
      const timing = { ...TIMING, ...options.timing }
      const onRefused = options.onRefused ?? null
      const known = yield* SyncBackend.makeBackendIdHelper
      const backendId = () => Option.getOrNull(known.get())
      const isConnected = yield* SubscriptionRef.make(false)

      const states = yield* Queue.unbounded<ConnectionState>()
      yield* Queue.take(states).pipe(
        Effect.tap(({ connected }) => SubscriptionRef.set(isConnected, connected)),
        Effect.tap((state) => Effect.sync(() => options.onConnection?.(state))),
        Effect.catchAllDefect((defect) => Effect.logError('onConnection threw', defect)),
        Effect.forever,
        Effect.forkScoped
      )
      const hear = options.ephemerals?.((message) => connection.send(message))
      const connection = yield* Effect.acquireRelease(
        Effect.sync(
          () =>
            new Connection(
              { url, storeId, timing, headers: options.headers, SocketClass: socketClass(options) },
              (state) => states.unsafeOffer(state),
              hear
            )
        ),
        (open) => Effect.sync(() => open.close())
      )
      yield* Effect.acquireRelease(
        Effect.sync(() => options.nudges?.(() => connection.send({ type: 'nudge' }))),
        (unsubscribe) => Effect.sync(() => unsubscribe?.())
      )

      const bounded = <A>(wait: Effect.Effect<A>) =>
        Effect.timeoutFail(wait, {
          duration: timing.connectTimeoutMs,
          onTimeout: () => new IsOfflineError({ cause: new Error(`No answer from ${url}`) }),
        })
      return SyncBackend.of({
        isConnected,
        connect: bounded(SubscriptionRef.waitUntil(isConnected, (connected) => connected)),
        ping: bounded(
          Effect.async<void>((resume) => {
            const takeBack = connection.ping(() => resume(Effect.void))
            return Effect.sync(takeBack)
          })
        ),
        pull: (cursor, { live = false } = {}) =>
          pullStream(
            {
              connection,
              cursor: Option.getOrNull(Option.map(cursor, (at) => at.eventSequenceNumber)),
              live,
              backendId,
              timing,
            },
            known.lazySet,
            options.onHistory,
            options.onLost
          ),
        push: (batch) => pushBatches({ connection, backendId, timing, onRefused }, batch),
        metadata: { name: 'kamba', description: 'kamba sync over one WebSocket', url },
        supports: { pullPageInfoKnown: true, pullLive: true },
      })
    })

/** A worker's own `location` has the origin of its page, and the session cookie goes with the upgrade. */
function socketUrl(url: string): string {
  const { location } = globalThis as { location?: { href: string } }
  return new URL(url, location?.href).href.replace(/^http/, 'ws')
}

const socketClass = (options: SyncBackendOptions): SocketClass =>
  options.WebSocket ?? (globalThis.WebSocket as unknown as SocketClass)
