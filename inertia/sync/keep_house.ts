import { adoptDeviceKeys } from '~/keys/device_keys'
import { lendOpen } from '~/keys/lend_keys'
import { adoptFormerStores } from '~/sync/former_stores'
import { Observed } from '~/sync/observed'
import { tidyOtherStores } from '~/sync/other_stores'
import { reloadPage } from '~/sync/page_reload'
import type { QueuedEvent } from '~/sync/queued_event'
import type { SyncStatus } from '~/sync/sync_status'
import { onTabNews, tellTabs } from '~/sync/tab_channel'

type House = {
  storeId: string
  /** Stores of guests that were merged into this one. */
  formerStores: readonly string[]
  commit: (event: QueuedEvent) => void
  status: Observed<SyncStatus>
  /** Connects, if there is no connection. */
  tryNow: () => void
}

/**
 * What a browser shows belongs to whoever has its session: tabs of anybody else load anew, what a guest has left is taken over, what
 * others have left is removed. Returns how many changes of others are kept, since they were never sent.
 */
export function keepHouse(house: House): Observed<number> {
  const { storeId, formerStores, commit, status, tryNow } = house
  const othersWaiting = new Observed(0)
  onTabNews((news) => {
    const isOurs = news.storeId === storeId
    if (isOurs === (news.type === 'over')) reloadPage('somebody else sits here now', 'person')
    // Signing up has ended the session of this tab, too, and given the browser another one.
    else if (isOurs) tryNow()
  })
  tellTabs({ type: 'opened', storeId })
  adoptDeviceKeys(formerStores, storeId)
  lendWhenConnected(status)
  void adoptFormerStores(formerStores, storeId, commit)
    .then(() => tidyOtherStores([storeId, ...formerStores]))
    .then((kept) => othersWaiting.set(kept))
  return othersWaiting
}

const CONNECTED: ReadonlySet<SyncStatus['state']> = new Set(['synced', 'syncing'])

/** At the start, and again after a break: a server that has started anew knows of no key that was lent to it. */
function lendWhenConnected(status: Observed<SyncStatus>) {
  let wasConnected = true
  status.subscribe(() => {
    const isConnected = CONNECTED.has(status.get().state)
    if (isConnected && !wasConnected) void lendOpen()
    wasConnected = isConnected
  })
  void lendOpen()
}
