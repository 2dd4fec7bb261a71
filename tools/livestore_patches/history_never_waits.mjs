import { LEADER_SYNC } from './files.mjs'

/**
 * While pages of a history arrive the leader takes no commits of tabs, and it does not look at a page unless it is connected: cut in
 * the middle, commits of this device wait for the connection. Here a page that has arrived is taken whatever has become of the
 * connection, so that the empty one with which the provider ends an interrupted history (pull_stream.ts) lets commits through.
 */
export const historyNeverWaits = [
  {
    file: LEADER_SYNC,
    from: `// TODO remove when there's a better way to handle this in stream above
        yield* SubscriptionRef.waitUntil(syncBackend.isConnected, (isConnected) => isConnected === true);`,
    to: `// taken whatever has become of the connection`,
  },
]
