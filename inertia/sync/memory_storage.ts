import { parseLeaderWorkerName } from '~/sync/leader_worker_name'

/** First import of the leader worker: in a tab that keeps its database in memory (storage_mode.ts) LiveStore must not find the files. */
if (parseLeaderWorkerName(self.name).inMemory) {
  const refuse = () =>
    Promise.reject(new DOMException('This tab keeps its database in memory', 'NotAllowedError'))
  Object.defineProperty(navigator.storage, 'getDirectory', { value: refuse })
}
