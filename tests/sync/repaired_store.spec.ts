import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { openMemorySite } from '#tests/sync/memory_site'
import { messageIds, openWholeStore, sendMessage } from '#tests/sync/whole_store'
import { until } from '#tests/until'

test.group('a store on disk', (group) => {
  let folder: string
  group.each.setup(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kamba-store-'))
    return () => rm(folder, { recursive: true })
  })

  test('boots although it was closed between the new head and its events', async ({ assert }) => {
    const site = openMemorySite()
    const store = await openWholeStore(site, 'one', folder)
    await sendMessage(store, 'm1')
    await until(() => site.head() === 1, 'the push')
    await store.shutdownPromise()

    await site.append()
    setHead(folder, 2)
    const again = await openWholeStore(site, 'one', folder)
    await sendMessage(again, 'm2')
    await until(() => site.head() === 3, 'the second push')
    assert.deepEqual(messageIds(again), ['m1', 'm2'])
    await again.shutdownPromise()
  })
})

/** What a kill at the wrong moment leaves behind (livestore.md, fault 3). */
function setHead(folder: string, head: number) {
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
    /eventlog.*\.db$/.test(name)
  )!
  const database = new Database(join(folder, file))
  database.prepare('UPDATE __livestore_sync_status SET head = ?').run(head)
  database.close()
}
