import { test } from '@japa/runner'
import { PAGE_SLICE_BYTES, PING_TIMEOUT_MS } from '#shared/limits'
import { largeEvent, numbersOf } from '#tests/sync/events'
import { openServerSite } from '#tests/sync/server_site'
import { openSyncClient } from '#tests/sync/sync_client'
import { until } from '#tests/until'

const SPEED = 160_000
/** Three slices may take so long at that speed, a page of half a megabyte takes five times as long. */
const IMPATIENT = { pingIntervalMs: 300, pingTimeoutMs: 300 }

test.group('A slow line', () => {
  test('carries large pages without being taken for dead', async ({ assert, cleanup }) => {
    const site = await openServerSite({ answerBytesPerSecond: SPEED })
    const open = () => openSyncClient(site.storeId, { ...site.options, timing: IMPATIENT })
    const [one, other] = [await open(), await open()]
    cleanup(async () => {
      for (const client of [one, other]) await client.close()
      await site.close()
    })
    await one.push([1, 2, 3].map((number) => largeEvent(number, 150_000)))
    const pull = other.live()
    const tookMs = await until(() => pull.events.length === 3, 'the page', 15_000)
    assert.isAbove(tookMs, 2 * (IMPATIENT.pingIntervalMs + IMPATIENT.pingTimeoutMs))
    assert.deepEqual(
      other.states.map(({ connected }) => connected),
      [true]
    )
    assert.deepEqual(numbersOf(pull.events), [1, 2, 3])
  }).timeout(30_000)

  test('of 27 kbit/s brings a slice within the timeout of a ping', ({ assert }) => {
    assert.isBelow((PAGE_SLICE_BYTES * 8) / 27_000, PING_TIMEOUT_MS / 1000)
  })
})
