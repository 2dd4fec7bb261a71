import { test } from '@japa/runner'
import { chain, event, numbersOf } from '#tests/sync/events'
import type { World } from '#tests/sync/register_sync_suite'
import { eventsOf } from '#tests/sync/sync_client'
import { until } from '#tests/until'

export function registerIdentityCases({ site, client }: World) {
  test('is kept over a restart, and so are events and cursors', async ({ assert }) => {
    const one = await client()
    await one.push(chain(1, 3))
    await one.pull()
    await site().restart()
    assert.isNull(await one.push([event(4)]))
    assert.deepEqual(numbersOf(eventsOf(await one.pull(2))), [3, 4])
  })

  test('that changed fails a push', async ({ assert }) => {
    const one = await client()
    await one.push([event(1)])
    await one.pull()
    await site().replaceLog()
    assert.equal((await one.push([event(2)]))?._tag, 'BackendIdMismatchError')
  })

  test('that changed fails a pull', async ({ assert }) => {
    const one = await client()
    await one.pull()
    await site().replaceLog()
    assert.equal((await one.tryPull(0))?._tag, 'BackendIdMismatchError')
  })

  test('that changed ends a live pull', async ({ assert }) => {
    const one = await client()
    const pull = one.live()
    await until(() => pull.items.length > 0, 'the first item')
    await site().replaceLog()
    await until(() => pull.ended() !== null, 'the end of the pull')
    assert.include(JSON.stringify(pull.ended()), 'BackendIdMismatchError')
  })
}
