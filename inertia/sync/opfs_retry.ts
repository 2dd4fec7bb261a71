import { parseLeaderWorkerName } from '~/sync/leader_worker_name'
import { databaseLock, forLife } from '~/sync/lock_names'

/**
 * First import of the leader worker (livestore#244): the lock of the leader TAB can change hands before the browser has closed the
 * access handles of the old tab's WORKER. LiveStore opens its files without a retry, and the boot of the new leader dies silently.
 * So this worker first takes a Web Lock of its own, and a handle that is still held is tried again.
 */
const GIVE_UP_MS = 10_000
/** Waiting for the lock must never block a boot for good. */
const LOCK_WAIT_MS = 5_000

type OpenHandle = (this: FileSystemFileHandle, ...options: unknown[]) => Promise<unknown>
const handles = FileSystemFileHandle.prototype as unknown as { createSyncAccessHandle: OpenHandle }
const open = handles.createSyncAccessHandle

let owned: Promise<void> | undefined
const ownDatabase = () =>
  (owned ??= new Promise<void>((resolve) => {
    setTimeout(resolve, LOCK_WAIT_MS)
    const { storeId } = parseLeaderWorkerName(self.name)
    navigator.locks
      .request(databaseLock(storeId), () => {
        resolve()
        return forLife()
      })
      .catch(() => resolve())
  }))

const isStillHeld = (error: unknown) =>
  error instanceof DOMException && error.name === 'NoModificationAllowedError'

handles.createSyncAccessHandle = async function (...options) {
  await ownDatabase()
  const started = performance.now()
  for (let wait = 10; ; wait = Math.min(wait * 1.5, 250)) {
    try {
      return await open.apply(this, options)
    } catch (error) {
      if (!isStillHeld(error) || performance.now() - started > GIVE_UP_MS) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}
