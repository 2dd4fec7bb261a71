import type { MemoryReason } from '~/sync/storage_mode'

/** After that the file is tried again: room may have been made. */
const VALID_MS = 10 * 60_000

const keyOf = (storeId: string) => `kamba-memory:${storeId}`

/**
 * Remembers over the reload of a tab that its file storage does not work, so that it goes on in memory instead of failing again.
 * The files stay as they are.
 */
export function wishForMemory(storeId: string, because: MemoryReason) {
  try {
    sessionStorage.setItem(keyOf(storeId), JSON.stringify({ because, at: Date.now() }))
  } catch {
    // switched off: the next boot finds out anew
  }
}

export function memoryWish(storeId: string): MemoryReason | null {
  try {
    const stored = sessionStorage.getItem(keyOf(storeId))
    if (stored === null) return null
    const { because, at } = JSON.parse(stored) as { because: MemoryReason; at: number }
    return Date.now() - at < VALID_MS ? because : null
  } catch {
    return null
  }
}
