import { SHARED_WORKER } from './files.mjs'

/**
 * Fault 13 (livestore#955, #763): the shared worker waits for ever for requests that are open to a leader which is gone,
 * so that the next leader never boots and all tabs freeze (4 of 8 reloads).
 * Here requests are raced with the end of their leader and sent again to the next one; closing the old proxy is not awaited.
 */
export const handOverNeverWaits = [
  {
    file: SHARED_WORKER,
    from: `Effect.andThen((worker) => worker.executeEffect(req)), Effect.catchIf(isWorkerTransportError`,
    to: `Effect.andThen((worker) => Effect.raceFirst(
      worker.executeEffect(req).pipe(Effect.map((value) => ({ value }))),
      Deferred.await(worker.gone).pipe(Effect.as(undefined)))),
    Effect.repeat({ until: (answer) => answer !== undefined }), Effect.map((answer) => answer.value),
    Effect.catchIf(isWorkerTransportError`,
  },
  {
    file: SHARED_WORKER,
    from: `yield* SubscriptionRef.set(leaderWorkerContextSubRef, { worker, scope });`,
    to: `worker.gone = yield* Deferred.make();
                yield* SubscriptionRef.set(leaderWorkerContextSubRef, { worker, scope });`,
  },
  {
    file: SHARED_WORKER,
    from: `yield* Scope.close(prevWorker.scope, Exit.void).pipe(`,
    to: `yield* Deferred.succeed(prevWorker.worker.gone, undefined);
            yield* Scope.close(prevWorker.scope, Exit.void).pipe(Effect.forkDaemon, `,
  },
]
