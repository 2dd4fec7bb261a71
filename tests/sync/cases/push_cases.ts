import { test } from '@japa/runner'
import { chain, event, largeEvent, numbersOf } from '#tests/sync/events'
import type { World } from '#tests/sync/register_sync_suite'
import { eventsOf } from '#tests/sync/sync_client'
import { until } from '#tests/until'

export function registerPushCases({ site, client }: World) {
  test('is in the log when it ends', async ({ assert }) => {
    const one = await client()
    assert.isNull(await one.push([event(1)]))
    assert.deepEqual(eventsOf(await one.pull()), [event(1)])
  })

  test('keeps its numbers: the first event may be number {$self}')
    .with([100, 20_000])
    .run(async ({ assert }, first) => {
      const one = await client()
      assert.isNull(await one.push([event(first, 0)]))
      assert.deepEqual(eventsOf(await one.pull()), [event(first, 0)])
    })

  test('may leave numbers out between events and between pushes', async ({ assert }) => {
    const one = await client()
    await one.push([event(3, 0), event(7, 3)])
    assert.isNull(await one.push([event(20, 7)]))
    assert.deepEqual(numbersOf(eventsOf(await one.pull())), [3, 7, 20])
  })

  test('behind the head is refused with the head and changes nothing', async ({ assert }) => {
    const one = await client()
    await one.push(chain(1, 5))
    const error = await one.push([event(3)])
    assert.containSubset(error, { _tag: 'ServerAheadError', minimumExpectedNum: 5, providedNum: 2 })
    assert.equal(site().head(), 5)
  })

  test('of eight with one parent one is accepted and seven are refused', async ({ assert }) => {
    const clients = await Promise.all(Array.from({ length: 8 }, () => client()))
    const errors = await Promise.all(
      clients.map((one, index) => one.push([event(1, 0, `client-${index}`)]))
    )
    const tags = errors.map((error) => error?._tag ?? 'accepted').toSorted()
    assert.deepEqual(tags, ['ServerAheadError', ...Array(6).fill('ServerAheadError'), 'accepted'])
    assert.lengthOf(eventsOf(await clients[0]!.pull()), 1)
  })

  test('that is sent twice stands once', async ({ assert }) => {
    const one = await client()
    assert.isNull(await one.push([event(1)]))
    assert.equal((await one.push([event(1)]))?._tag, 'ServerAheadError')
    assert.lengthOf(eventsOf(await one.pull()), 1)
  })

  test('ahead of the head is told to rebase, never to begin anew, and an item follows', async ({
    assert,
  }) => {
    const one = await client()
    const pull = one.live()
    await one.push([event(1)])
    assert.equal((await one.push([event(9, 8)]))?._tag, 'ServerAheadError')
    await until(() => pull.events.length === 2, 'an item after the refusal')
    assert.equal(pull.events[1]!.name, 'v1.StoreNudged')
  })

  test('without events changes nothing', async ({ assert }) => {
    const one = await client()
    assert.isNull(await one.push([]))
    assert.equal(site().head(), 0)
  })

  test('of 250 events arrives whole and in order', async ({ assert }) => {
    const one = await client()
    assert.isNull(await one.push(chain(1, 250)))
    assert.deepEqual(eventsOf(await one.pull()), chain(1, 250))
  })

  test('of more bytes than a frame may hold arrives whole', async ({ assert }) => {
    const one = await client()
    const batch = Array.from({ length: 12 }, (_, index) => largeEvent(index + 1, 390_000))
    assert.isNull(await one.push(batch))
    assert.deepEqual(numbersOf(eventsOf(await one.pull())), numbersOf(batch))
  })

  test('may hold events of several clients', async ({ assert }) => {
    const one = await client()
    const batch = [event(1, 0, 'phone'), event(2, 1, 'laptop'), event(3, 2, 'phone')]
    assert.isNull(await one.push(batch))
    assert.deepEqual(eventsOf(await one.pull()), batch)
  })
}
