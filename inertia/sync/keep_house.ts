import { adoptFormerStores } from '~/sync/former_stores'
import { Observed } from '~/sync/observed'
import { tidyOtherStores } from '~/sync/other_stores'
import { reloadPage } from '~/sync/page_reload'
import type { QueuedEvent } from '~/sync/queued_event'
import { onTabNews, tellTabs } from '~/sync/tab_channel'

type House = {
  storeId: string
  /** Stores of guests that were merged into this one. */
  formerStores: readonly string[]
  commit: (event: QueuedEvent) => void
}

/**
 * What a browser shows belongs to whoever has its session: tabs of anybody else load anew, what a guest has left is taken over, what
 * others have left is removed. Returns how many changes of others are kept, since they were never sent.
 */
export function keepHouse({ storeId, formerStores, commit }: House): Observed<number> {
  const othersWaiting = new Observed(0)
  onTabNews((news) => {
    const isOurs = news.storeId === storeId
    if (isOurs === (news.type === 'over')) reloadPage('somebody else sits here now', 'person')
  })
  tellTabs({ type: 'opened', storeId })
  void adoptFormerStores(formerStores, storeId, commit)
    .then(() => tidyOtherStores([storeId, ...formerStores]))
    .then((kept) => othersWaiting.set(kept))
  return othersWaiting
}
