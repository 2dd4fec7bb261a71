import { openMemorySite } from '#tests/sync/memory_site'
import { registerStoreSuite } from '#tests/sync/register_store_suite'
import { registerSyncSuite } from '#tests/sync/register_sync_suite'

const memory = { name: 'memory', open: async () => openMemorySite() }

registerSyncSuite(memory)
registerStoreSuite(memory)
