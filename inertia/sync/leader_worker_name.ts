const PREFIX = 'kamba-leader:'
const SKIP = '#skip'

/**
 * The name under which a tab starts the leader worker: all that the worker knows before LiveStore's first message.
 *
 * Fault 18: a new leader waits for the server up to the whole Blocking timeout when offline. A device that has data starts its
 * leader with `skip`, which is ready in 0.5 s.
 */
export const leaderWorkerName = (storeId: string, skipInitialSync: boolean) =>
  `${PREFIX}${storeId}${skipInitialSync ? SKIP : ''}`

export const parseLeaderWorkerName = (name: string) => ({
  storeId: name.slice(PREFIX.length).replace(SKIP, ''),
  skipInitialSync: name.endsWith(SKIP),
})
