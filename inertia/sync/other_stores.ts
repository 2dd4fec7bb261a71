import { countWaitingChanges } from '~/accounts/waiting_changes'
import { countTabs } from '~/sync/dead_tab_queues'
import { forgetStore, storesHere } from '~/sync/local_stores'
import { storedKeys } from '~/sync/page_storage'

/**
 * Removes what other people have left in a browser that several share, unless something of it was never sent: that is kept until its
 * author signs in again. Returns how many such changes there are.
 */
export async function tidyOtherStores(own: readonly string[]): Promise<number> {
  let kept = 0
  for (const storeId of await storesHere()) {
    if (own.includes(storeId)) continue
    const waiting = countWaitingChanges(storeId) + storedKeys(`kamba-refused:${storeId}:`).length
    kept += waiting
    // A tab that has it open is on its way out: the next page looks again.
    if (waiting > 0 || (await countTabs(storeId)) > 0) continue
    await forgetStore(storeId).catch(() => {}) // in use: the same
  }
  return kept
}
