import { registerStoreSuite } from '#tests/sync/register_store_suite'
import { registerSyncSuite } from '#tests/sync/register_sync_suite'
import { openServerSite } from '#tests/sync/server_site'

const server = { name: 'server', open: () => openServerSite() }

registerSyncSuite(server)
registerStoreSuite(server)
