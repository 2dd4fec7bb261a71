/** Held by a leader worker for life, from before it opens the database files (opfs_retry.ts); read by the watchdog. */
export const databaseLock = (storeId: string) => `kamba-database:${storeId}`
/** LiveStore's own: held by its shared worker for life. */
export const sharedWorkerLock = (storeId: string) =>
  `livestore-shared-worker-termination-lock-${storeId}`
/** Without SharedWorker: held for life by the tab that has the database files (storage_mode.ts). */
export const aloneLock = (storeId: string) => `kamba-alone:${storeId}`
/** Held by the tab that makes the local database anew (database_reset.ts). */
export const resetLock = (storeId: string) => `kamba-reset:${storeId}`

/** Resolves never: the browser frees such a lock when the page or worker that holds it is gone. */
export const forLife = () => new Promise<never>(() => {})
