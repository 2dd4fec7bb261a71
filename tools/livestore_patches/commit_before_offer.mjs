import { LEADER_SYNC } from './files.mjs'

/**
 * Fault 15, second half: the leader offers events to the tabs, which then forget their copy, before they are on disk.
 * Here it commits first and offers then, for pulled batches and for pushes of tabs.
 */
export const commitBeforeOffer = [
  {
    file: LEADER_SYNC,
    from: `const { syncBackend, dbState: db, dbEventlog, schema } = yield* LeaderThreadCtx;`,
    to: `const { syncBackend, dbState: db, dbEventlog, schema } = yield* LeaderThreadCtx;
    const sessions = connectedClientSessionPullQueues;`,
  },
  {
    file: LEADER_SYNC,
    from: `const chunkExit = yield* Effect.gen(function* () {`,
    to: `const chunkExit = yield* Effect.gen(function* () {
            const offers = [];
            const connectedClientSessionPullQueues = { offer: (item) => Effect.sync(() => { offers.push(item); }) };`,
  },
  {
    file: LEADER_SYNC,
    from: `yield* materializeEventsBatch({ batchItems: mergeResult.newEvents, deferreds: undefined });
            yield* SubscriptionRef.set(syncStateSref, mergeResult.newSyncState);`,
    to: `yield* materializeEventsBatch({ batchItems: mergeResult.newEvents, deferreds: undefined, pulledUpTo: newBackendHead.global });
            yield* SubscriptionRef.set(syncStateSref, mergeResult.newSyncState);
            for (const item of offers) yield* sessions.offer(item);`,
  },
  {
    file: LEADER_SYNC,
    from: `yield* SubscriptionRef.set(syncStateSref, mergeResult.newSyncState);
            yield* connectedClientSessionPullQueues.offer({
                payload: SyncState.PayloadUpstreamAdvance.make(`,
    to: `yield* materializeEventsBatch({ batchItems: mergeResult.newEvents, deferreds }); // push of a tab
            yield* SubscriptionRef.set(syncStateSref, mergeResult.newSyncState);
            yield* connectedClientSessionPullQueues.offer({
                payload: SyncState.PayloadUpstreamAdvance.make(`,
  },
  {
    file: LEADER_SYNC,
    from: `yield* BucketQueue.offerAll(syncBackendPushQueue, filteredBatch);
            yield* materializeEventsBatch({ batchItems: mergeResult.newEvents, deferreds });`,
    to: `yield* BucketQueue.offerAll(syncBackendPushQueue, filteredBatch);`,
  },
]
