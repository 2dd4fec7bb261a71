import { liveStoreStorageFormatVersion } from '@livestore/common'

const FREE_WITHIN_MS = 10_000
const PREFIX = 'livestore-'
const SUFFIX = `@${liveStoreStorageFormatVersion}`

/**
 * Removes the local database of a store. The worker of a tab that has just gone may hold its files for a moment.
 *
 * Errors: throws when the files stay in use for 10 s.
 */
export async function removeFiles(storeId: string) {
  const root = await navigator.storage.getDirectory()
  const started = performance.now()
  for (;;) {
    try {
      return await root.removeEntry(`${PREFIX}${storeId}${SUFFIX}`, { recursive: true })
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotFoundError') return
      if (performance.now() - started > FREE_WITHIN_MS) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** The stores that have a database in this browser; none where files are not to be had. */
export async function storesWithFiles(): Promise<string[]> {
  const storeIds: string[] = []
  try {
    const root = await navigator.storage.getDirectory()
    for await (const name of root.keys())
      if (name.startsWith(PREFIX) && name.endsWith(SUFFIX))
        storeIds.push(name.slice(PREFIX.length, -SUFFIX.length))
  } catch {
    // a private window: the database is in memory, and goes with it
  }
  return storeIds
}
