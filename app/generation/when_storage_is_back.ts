import { setTimeout as sleep } from 'node:timers/promises'
import { asStorageError, StorageError } from '#app/sync/storage_errors'

const RETRY_MS = 500

/**
 * Does it again while the disk is full or another process has the file: a reply must not fail for what passes without anybody's doing
 * (found by `npm run chaos -- --fault full_disk`). The first refusal is reported. Errors: any other, and the signal's reason.
 */
export async function whenStorageIsBack<T>(
  work: () => Promise<T>,
  { signal, report }: { signal: AbortSignal; report: (error: unknown) => void },
  retryMs = RETRY_MS
): Promise<T> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await work()
    } catch (cause) {
      const error = asStorageError(cause)
      if (!(error instanceof StorageError)) throw cause
      if (isFirst) report(error)
    }
    await sleep(retryMs, undefined, { signal })
  }
}
