import { bootFailureTold } from './boot_failure_told.mjs'
import { commitBeforeOffer } from './commit_before_offer.mjs'
import { confirmedWithoutChangeSets } from './confirmed_without_change_sets.mjs'
import { deadTabsEnd } from './dead_tabs_end.mjs'
import { handOverNeverWaits } from './hand_over_never_waits.mjs'
import { hiddenTabsGoOn } from './hidden_tabs_go_on.mjs'
import { historyNeverWaits } from './history_never_waits.mjs'
import { payloadCacheBounded } from './payload_cache_bounded.mjs'
import { pullInOneTransaction } from './pull_in_one_transaction.mjs'
import { refusedEventsDropped } from './refused_events_dropped.mjs'
import { requestsKeyedByTab } from './requests_keyed_by_tab.mjs'
import { statementsDropped } from './statements_dropped.mjs'

/** @typedef {{ file: string, from: string, to: string }} Patch one exact replacement in one package file */

/** In the order in which they are applied: some match what an earlier one has written. @type {readonly Patch[]} */
export const allPatches = [
  ...handOverNeverWaits,
  ...requestsKeyedByTab,
  ...deadTabsEnd,
  ...pullInOneTransaction,
  ...commitBeforeOffer,
  ...confirmedWithoutChangeSets,
  ...payloadCacheBounded,
  ...historyNeverWaits,
  ...hiddenTabsGoOn,
  ...statementsDropped,
  ...bootFailureTold,
  ...refusedEventsDropped,
]
