import type { StorageMode } from '~/sync/storage_mode'

const PREFIX = 'kamba-leader:'
const SKIP = 'skip'
const MEMORY = 'memory'

type Leader = {
  storeId: string
  /** Name of the channel between the leader and its tabs (sync_channel.ts). */
  channel: string
  /**
   * Fault 18: a new leader waits for the server up to the whole Blocking timeout when offline. A device that has data starts its
   * leader with `skip`, which is ready in 0.5 s.
   */
  skipInitialSync: boolean
  mode: StorageMode
}

/** The name under which a tab starts the leader worker: all that the worker knows before LiveStore's first message. */
export const leaderWorkerName = ({ storeId, channel, skipInitialSync, mode }: Leader) =>
  [
    PREFIX + storeId,
    channel,
    ...(skipInitialSync ? [SKIP] : []),
    ...(mode.kind === 'memory' ? [MEMORY] : []),
  ].join('#')

export function parseLeaderWorkerName(name: string) {
  const [storeId = '', channel = '', ...marks] = name.slice(PREFIX.length).split('#')
  return {
    storeId,
    channel,
    skipInitialSync: marks.includes(SKIP),
    inMemory: marks.includes(MEMORY),
  }
}
