import { FetchHttpClient } from '@effect/platform'
import type { SyncBackend } from '@livestore/common'
import {
  Effect,
  Exit,
  Fiber,
  KeyValueStore,
  Layer,
  Option,
  Scope,
  Stream,
  SubscriptionRef,
} from '@livestore/utils/effect'
import {
  type ConnectionState,
  makeSyncBackend,
  type SyncBackendOptions,
} from '#shared/sync/sync_backend'
import type { WireEvent } from '#shared/sync/wire_event'

type LivePull = {
  readonly events: WireEvent[]
  readonly items: SyncBackend.PullResItem[]
  /** null as long as the pull goes on */
  ended(): Exit.Exit<void, { _tag: string }> | null
  stop(): Promise<void>
}

/** A sync backend as tests want it: promises instead of effects. Errors come back as values; `_tag` tells which. */
export type SyncClient = {
  readonly states: ConnectionState[]
  push(batch: readonly WireEvent[]): Promise<{ _tag: string } | null>
  /** All items of a pull that is not live. */
  pull(cursor?: number | null): Promise<readonly SyncBackend.PullResItem[]>
  tryPull(cursor?: number | null): Promise<{ _tag: string } | null>
  /** `see` is called with every event, as it comes. */
  live(cursor?: number | null, see?: (event: WireEvent) => void): LivePull
  ping(): Promise<{ _tag: string } | null>
  connect(): Promise<{ _tag: string } | null>
  isConnected(): boolean
  close(): Promise<void>
}

const cursorOf = (cursor: number | null) =>
  cursor === null
    ? Option.none()
    : Option.some({ eventSequenceNumber: cursor as never, metadata: Option.none() })

const errorOf = async <A, E>(effect: Effect.Effect<A, E>) => {
  const result = await Effect.runPromise(Effect.either(effect))
  return result._tag === 'Left' ? (result.left as { _tag: string }) : null
}

export const eventsOf = (items: readonly SyncBackend.PullResItem[]): WireEvent[] =>
  items.flatMap(({ batch }) => batch.map(({ eventEncoded }) => eventEncoded as WireEvent))

export async function openSyncClient(
  storeId: string,
  options: SyncBackendOptions
): Promise<SyncClient> {
  const states: ConnectionState[] = []
  const scope = await Effect.runPromise(Scope.make())
  const onConnection = (state: ConnectionState) => {
    states.push(state)
    options.onConnection?.(state)
  }
  const make = makeSyncBackend({ ...options, onConnection })
  const backend = await Effect.runPromise(
    make({ storeId, clientId: 'client', payload: undefined }).pipe(
      Effect.provide(Layer.merge(KeyValueStore.layerMemory, FetchHttpClient.layer)),
      Scope.extend(scope)
    )
  )
  const pull = (cursor: number | null) => Stream.runCollect(backend.pull(cursorOf(cursor)))
  return {
    states,
    push: (batch) => errorOf(backend.push(batch as never)),
    pull: async (cursor = null) => [...(await Effect.runPromise(pull(cursor)))],
    tryPull: (cursor = null) => errorOf(pull(cursor)),
    ping: () => errorOf(backend.ping),
    connect: () => errorOf(Effect.scoped(backend.connect)),
    isConnected: () => Effect.runSync(SubscriptionRef.get(backend.isConnected)),
    close: () => Effect.runPromise(Scope.close(scope, Exit.void)),
    live(cursor = null, see = () => {}) {
      const items: SyncBackend.PullResItem[] = []
      const events: WireEvent[] = []
      let ended: Exit.Exit<void, { _tag: string }> | null = null
      const fiber = Effect.runFork(
        backend.pull(cursorOf(cursor), { live: true }).pipe(
          Stream.runForEach((item) =>
            Effect.sync(() => {
              items.push(item)
              events.push(...eventsOf([item]))
              eventsOf([item]).forEach(see)
            })
          ),
          Effect.onExit((exit) => Effect.sync(() => (ended = exit)))
        )
      )
      return {
        items,
        events,
        ended: () => ended,
        stop: () => Effect.runPromise(Effect.asVoid(Fiber.interrupt(fiber))),
      }
    },
  }
}
