import { test } from '@japa/runner'
import type { Timing } from '#shared/sync/sync_backend'
import { registerConnectionCases } from '#tests/sync/cases/connection_cases'
import { registerIdentityCases } from '#tests/sync/cases/identity_cases'
import { registerPullCases } from '#tests/sync/cases/pull_cases'
import { registerPushCases } from '#tests/sync/cases/push_cases'
import { registerRecoveryCases } from '#tests/sync/cases/recovery_cases'
import { openSyncClient, type SyncClient } from '#tests/sync/sync_client'
import type { SyncSite, SyncSubject } from '#tests/sync/sync_site'

/** What a case works with: a store of its own, and clients that are closed when it ends. */
export type World = {
  site(): SyncSite
  client(timing?: Partial<Timing>): Promise<SyncClient>
  anotherSite(): Promise<SyncSite>
}

/**
 * What LiveStore and our pages rely on, as cases that every server and every network between must pass.
 *
 * The rules of the log follow LiveStore's own provider suite: clients number, the server arbitrates and never renumbers.
 */
export function registerSyncSuite(subject: SyncSubject) {
  const sites: SyncSite[] = []
  const clients: SyncClient[] = []
  const anotherSite = async () => {
    const site = await subject.open()
    sites.push(site)
    return site
  }
  const world: World = {
    site: () => sites[0]!,
    anotherSite,
    async client(timing) {
      const { storeId, options } = sites[0]!
      const merged = { ...options, timing: { ...options.timing, ...timing } }
      const client = await openSyncClient(storeId, merged)
      clients.push(client)
      return client
    },
  }
  const register = (title: string, cases: (world: World) => void) =>
    test.group(`${subject.name}: ${title}`, (group) => {
      group.each.setup(async () => {
        await anotherSite()
        return async () => {
          for (const client of clients.splice(0)) await client.close()
          for (const site of sites.splice(0)) await site.close()
        }
      })
      cases(world)
    })

  register('a push', registerPushCases)
  register('a pull', registerPullCases)
  register('the identity of a log', registerIdentityCases)
  register('a connection', registerConnectionCases)
  register('recovery', registerRecoveryCases)
}
