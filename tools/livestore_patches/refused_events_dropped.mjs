import { SESSION_DATABASE, SESSION_SYNC, SYNC_STATE } from './files.mjs'

/**
 * An event that the server will never accept stays pending for ever, and with it everything behind it.
 * Here the next rebase leaves out what inertia/sync/refused_in_leader.ts names; it is rolled back with the others and not replayed.
 * Tabs look again at what they show: LiveStore refreshes the tables of replayed events only, and answers from its cache of results,
 * so that what is rolled back and not replayed stays on the screen.
 */
export const refusedEventsDropped = [
  {
    file: SYNC_STATE,
    from: `const divergentPending = syncState.pending.slice(divergentPendingIndex);
                const rebasedPending = rebaseEvents({
                    events: divergentPending,`,
    to: `const divergentPending = syncState.pending.slice(divergentPendingIndex);
                const rebasedPending = rebaseEvents({
                    events: divergentPending.filter((event) => globalThis.__livestoreIsRefused?.(event) !== true),`,
  },
  {
    file: SYNC_STATE,
    from: `localHead: rebasedPending.at(-1).seqNum,`,
    to: `localHead: rebasedPending.at(-1)?.seqNum ?? newUpstreamHead,`,
  },
  {
    file: SESSION_SYNC,
    from: `refreshTables(writeTables);`,
    to: `if (mergeResult._tag === 'rebase') {
                const replayed = new Set(mergeResult.newEvents.map(({ name }) => name));
                const isGone = mergeResult.rollbackEvents.some(({ name }) => !replayed.has(name));
                const userTables = [...schema.state.sqlite.tables.keys()].filter((name) => !name.startsWith('__'));
                if (isGone) for (const table of userTables) writeTables.add(table);
            }
            refreshTables(writeTables);`,
  },
  {
    file: SESSION_DATABASE,
    from: `invertedChangeset.apply();`,
    to: `invertedChangeset.apply();
        this.resultCache = new QueryCache();`,
  },
]
