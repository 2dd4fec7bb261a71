import { registerStoreSuite } from '#tests/sync/register_store_suite'
import { registerSyncSuite } from '#tests/sync/register_sync_suite'
import { openServerSite } from '#tests/sync/server_site'

/** About 25 ms each way: beside a stream of 50 ms a push is always one event behind. */
const chaos = {
  name: 'server behind chaos',
  open: () => openServerSite({ latencyMs: 15, jitterMs: 20, slicing: true }),
}

registerSyncSuite(chaos)
registerStoreSuite(chaos)
