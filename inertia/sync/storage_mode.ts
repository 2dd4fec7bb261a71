import { aloneLock, forLife } from '~/sync/lock_names'
import { memoryWish } from '~/sync/memory_wish'

/** Why the local database of a tab lives in memory. */
export type MemoryReason = 'private' | 'other_tab' | 'full' | 'unusable'

/**
 * Where the local database of a tab lives.
 *
 * `shared`: one file and one leader for all tabs. `alone`: the file, and a leader that serves this tab only, where the browser has no
 * SharedWorker (Chrome on Android). `memory`: a leader of this tab's own and no file; what is unsent is kept in localStorage until
 * the server has it (commit_queue.ts).
 */
export type StorageMode =
  | { readonly kind: 'shared' | 'alone' }
  | { readonly kind: 'memory'; readonly because: MemoryReason }

/** The tab before this one may still be on its way out, above all at a reload. */
const ALONE_WITHIN_MS = 1_500

export async function chooseStorageMode(storeId: string): Promise<StorageMode> {
  const wish = memoryWish(storeId)
  if (wish) return { kind: 'memory', because: wish }
  if (!(await hasFileStorage())) return { kind: 'memory', because: 'private' }
  if (typeof SharedWorker === 'function') return { kind: 'shared' }
  return (await becomesOwner(storeId))
    ? { kind: 'alone' }
    : { kind: 'memory', because: 'other_tab' }
}

/** Missing in private windows of some browsers, which only an attempt tells. */
const hasFileStorage = () =>
  Promise.resolve()
    .then(() => navigator.storage.getDirectory())
    .then(
      () => true,
      () => false
    )

/** Without a SharedWorker tabs cannot share a leader, and the file takes one at a time: the first tab has it for life. */
const becomesOwner = (storeId: string) =>
  new Promise<boolean>((resolve) => {
    navigator.locks
      .request(aloneLock(storeId), { signal: AbortSignal.timeout(ALONE_WITHIN_MS) }, () => {
        resolve(true)
        return forLife()
      })
      .catch(() => resolve(false)) // another tab has it
  })
