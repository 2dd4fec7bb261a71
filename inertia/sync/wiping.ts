import { PAGE_CACHE } from '~/offline/page_cache_name'
import { forgetStore, untilUnused } from '~/sync/local_stores'
import { resetLock } from '~/sync/lock_names'
import { dropStored, readStored, storedKeys, writeStored } from '~/sync/page_storage'
import { tellTabs } from '~/sync/tab_channel'

const PREFIX = 'kamba-wipe:'

/**
 * Somebody signs out: nothing of theirs stays in this browser. The database is held by the page that asks, so the next page removes
 * it, whichever that is; what is wanted stays written down until it is done.
 */
export function wantWipe(storeId: string) {
  writeStored(PREFIX + storeId, true)
  tellTabs({ type: 'over', storeId })
}

const THEN_KEY = 'kamba-then'

/** Where to go on after the cleaning: to the issuer, which ends its session, too. In sessionStorage: of this tab alone. */
export function goOnAfterWipe(address: string) {
  try {
    sessionStorage.setItem(THEN_KEY, address)
  } catch {
    // switched off: the session of the issuer stays, as if it offered no way to end it
  }
}

/** Goes where `goOnAfterWipe` said; once. */
export function goOn() {
  try {
    const address = sessionStorage.getItem(THEN_KEY)
    sessionStorage.removeItem(THEN_KEY)
    if (address !== null) window.location.assign(address)
  } catch {
    // switched off: nothing was said
  }
}

/** The same person is back before it was done. */
export const takeWipeBack = (storeId: string) => dropStored(PREFIX + storeId)

/** At the start of every page, before anything is opened. Never throws: what could not be done is wanted still. */
export async function wipeWanted(): Promise<void> {
  const storeIds = storedKeys(PREFIX).map((key) => key.slice(PREFIX.length))
  await Promise.allSettled(storeIds.map(wipe))
}

const wipe = (storeId: string) =>
  navigator.locks.request(resetLock(storeId), async () => {
    const isWanted = () => readStored(PREFIX + storeId) === true
    if (isWanted()) await untilUnused(storeId)
    if (!isWanted()) return
    await globalThis.caches?.delete(PAGE_CACHE)
    await forgetStore(storeId)
  })
