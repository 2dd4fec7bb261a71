import { useObserved } from '~/sync/observed'
import type { SyncStatus } from '~/sync/sync_status'
import { useOpenedStore } from '~/sync/use_chat_store'

export const useSyncStatus = (): SyncStatus => useObserved(useOpenedStore().monitor.status)

/** Ids of messages and replies whose events the server has not acknowledged. */
export const useUnsentIds = (): ReadonlySet<string> =>
  useObserved(useOpenedStore().monitor.unsentIds)
