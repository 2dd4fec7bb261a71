import { removeFiles } from '~/sync/database_files'
import { resetLock } from '~/sync/lock_names'
import { dropStored, readStored, writeStored } from '~/sync/page_storage'

const WINDOW_MS = 10 * 60_000
const MAX_RESETS = 3

const wantedKey = (storeId: string) => `kamba-reset:${storeId}`
const historyKey = (storeId: string) => `kamba-resets:${storeId}`
const seededKey = (storeId: string) => `kamba-seeded:${storeId}`

type Seed = true | 'nothing'
const seedOf = (storeId: string) => readStored<Seed>(seededKey(storeId))
const note = (storeId: string, seed: Seed) => {
  if (seedOf(storeId) !== seed) writeStored(seededKey(storeId), seed)
}

/** Whether this device has data of the store. */
export const isSeeded = (storeId: string) => seedOf(storeId) === true

/** `agrees`: device and server have the same, be it nothing. */
export function noteSeed(storeId: string, head: number, agrees: boolean) {
  if (head > 0) note(storeId, true)
  else if (agrees) note(storeId, 'nothing')
}

/** Whether this device has what there is: then its leader need not wait for the server at boot, which takes 20 s offline (fault 18). */
export const isUpToDate = (storeId: string) => seedOf(storeId) !== null

/**
 * Asks that the local database be made anew at the next boot of any tab. Always safe: the log is on the server, and what the server
 * has not is in localStorage (commit_queue.ts, unsent_events.ts). Returns false when that has been tried too often to help.
 */
export function requestReset(storeId: string): boolean {
  if (readStored(wantedKey(storeId)) === true) return true // another tab was first
  const times = readStored<number[]>(historyKey(storeId)) ?? []
  const recent = times.filter((time) => Date.now() - time < WINDOW_MS)
  if (recent.length >= MAX_RESETS) return false
  writeStored(historyKey(storeId), [...recent, Date.now()])
  writeStored(wantedKey(storeId), true)
  return true
}

/**
 * Makes the local database anew if that was asked for. One tab does it, the others wait.
 *
 * Errors: throws when the files stay in use for 10 s.
 */
export async function resetIfRequested(storeId: string, afterReset: () => void) {
  if (readStored(wantedKey(storeId)) !== true) return
  await navigator.locks.request(resetLock(storeId), async () => {
    if (readStored(wantedKey(storeId)) !== true) return
    await removeFiles(storeId)
    dropStored(seededKey(storeId))
    afterReset()
    dropStored(wantedKey(storeId))
  })
}
