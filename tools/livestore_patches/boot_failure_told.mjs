import { LEADER_WORKER } from './files.mjs'

/**
 * A leader whose boot fails (damaged local database) only logs: tabs wait for it for ever.
 * Here it tells the worker's own code (inertia/sync/leader_signals.ts), so that a tab can start the recovery at once.
 */
export const bootFailureTold = [
  {
    file: LEADER_WORKER,
    from: `Effect.annotateSpans({ debugInstanceId }), Layer.unwrapScoped),`,
    to: `Effect.annotateSpans({ debugInstanceId }), Layer.unwrapScoped,
      Layer.tapErrorCause((cause) => Effect.sync(() => globalThis.__livestoreBootFailed?.(cause)))),`,
  },
]
