import { makePersistedAdapter, makeSingleTabAdapter } from '@livestore/adapter-web'
import { isUpToDate } from '~/sync/database_reset'
import { leaderWorkerName } from '~/sync/leader_worker_name'
import LiveStoreSharedWorker from '~/sync/livestore.shared_worker.ts?sharedworker'
import LiveStoreWorker from '~/sync/livestore.worker.ts?worker'
import type { StorageMode } from '~/sync/storage_mode'
import { announceTab } from '~/sync/tab_lock'

/** How LiveStore comes by its workers and files in this tab. */
export function storeAdapter(storeId: string, channel: string, mode: StorageMode) {
  const skipInitialSync = mode.kind !== 'memory' && isUpToDate(storeId)
  const name = leaderWorkerName({ storeId, channel, skipInitialSync, mode })
  const options = {
    storage: { type: 'opfs' },
    worker: () => new LiveStoreWorker({ name }),
    // not in sessionStorage, which the browser copies when a tab is duplicated
    sessionId: crypto.randomUUID().slice(0, 8),
    // fault 16: the fast path reads the leader's file while the leader writes, and a failed read is a white screen
    experimental: { disableFastPath: true },
  } as const
  if (mode.kind === 'shared')
    return makePersistedAdapter({
      ...options,
      sharedWorker: ({ name: worker }: { name?: string }) =>
        announceTab(new LiveStoreSharedWorker({ name: worker })),
    })
  return makeSingleTabAdapter({
    ...options,
    ...(mode.kind === 'memory' && { clientId: crypto.randomUUID().slice(0, 8) }),
  })
}
