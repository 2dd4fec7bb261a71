import { test } from '@japa/runner'
import { MERGE_EVENTS } from '#shared/limits'
import { chain, event, numbersOf } from '#tests/sync/events'
import type { World } from '#tests/sync/register_sync_suite'
import { eventsOf, openSyncClient } from '#tests/sync/sync_client'
import { until } from '#tests/until'

export function registerPullCases({ site, client, anotherSite }: World) {
  test('of an empty log gives one empty item', async ({ assert }) => {
    const items = await (await client()).pull()
    assert.deepEqual(items, [{ batch: [], pageInfo: { _tag: 'NoMore' } }] as never)
  })

  test('begins after its cursor', async ({ assert }) => {
    const one = await client()
    await one.push(chain(1, 10))
    assert.deepEqual(numbersOf(eventsOf(await one.pull(7))), [8, 9, 10])
  })

  test('from a cursor in a gap begins with the next event', async ({ assert }) => {
    const one = await client()
    await one.push([event(10, 0), event(20, 10)])
    assert.deepEqual(numbersOf(eventsOf(await one.pull(15))), [20])
  })

  test('at the head gives one empty item', async ({ assert }) => {
    const one = await client()
    await one.push(chain(1, 3))
    assert.deepEqual(eventsOf(await one.pull(3)), [])
  })

  test('of a long log says in each item how many events follow', async ({ assert }) => {
    const one = await client()
    await one.push(chain(1, 450))
    const items = await one.pull()
    let left = 450
    for (const { batch, pageInfo } of items) {
      left -= batch.length
      const expected = left > 0 ? { _tag: 'MoreKnown', remaining: left } : { _tag: 'NoMore' }
      assert.deepEqual(pageInfo, expected as never)
    }
    assert.equal(left, 0)
  })

  test('names the event before as parent of each event', async ({ assert }) => {
    const one = await client()
    await one.push([event(5, 0), event(9, 5), event(10, 9)])
    const parents = eventsOf(await one.pull()).map(({ parentSeqNum }) => parentSeqNum)
    assert.deepEqual(parents, [0, 5, 9])
  })

  test('that is live gives what is there and then what comes', async ({ assert }) => {
    const [one, other] = [await client(), await client()]
    await one.push(chain(1, 3))
    const pull = other.live()
    await until(() => pull.events.length === 3, 'history')
    await one.push([event(4)])
    await until(() => pull.events.length === 4, 'what came later')
    assert.deepEqual(numbersOf(pull.events), [1, 2, 3, 4])
  })

  test('that is live gives own events and the events of the server', async ({ assert }) => {
    const one = await client()
    const pull = one.live()
    await one.push([event(1)])
    await site().append()
    await until(() => pull.events.length === 2, 'both')
    assert.deepEqual(
      pull.events.map(({ name }) => name),
      ['v1.ChatCreated', 'v1.StoreNudged']
    )
  })

  test('that is live may run beside another one from another cursor', async ({ assert }) => {
    const one = await client()
    await one.push(chain(1, 5))
    const [all, some] = [one.live(), one.live(3)]
    await site().append()
    await until(() => all.events.length === 6 && some.events.length === 3, 'both pulls')
    assert.deepEqual(numbersOf(some.events), [4, 5, 6])
  })

  test('that is stopped leaves others alone', async ({ assert }) => {
    const one = await client()
    const [stopped, going] = [one.live(), one.live()]
    await until(() => stopped.items.length > 0 && going.items.length > 0, 'both pulls')
    await stopped.stop()
    await site().append()
    await until(() => going.events.length === 1, 'the other pull')
    assert.lengthOf(stopped.events, 0)
  })

  test('hands a burst of single events over in few batches', async ({ assert }) => {
    const one = await client()
    const pull = one.live()
    await until(() => pull.items.length > 0, 'the first item')
    await Promise.all(Array.from({ length: 300 }, () => site().append()))
    await until(() => pull.events.length === 300, 'the burst')
    assert.isBelow(pull.items.length, 100)
    assert.isAtMost(Math.max(...pull.items.map(({ batch }) => batch.length)), MERGE_EVENTS)
  })

  test('gives nothing of another store', async ({ assert }) => {
    const elsewhere = await anotherSite()
    const stranger = await openSyncClient(elsewhere.storeId, elsewhere.options)
    const pull = stranger.live()
    await (await client()).push(chain(1, 3))
    await elsewhere.append()
    await until(() => pull.events.length > 0, 'the own event')
    await stranger.close()
    assert.deepEqual(
      pull.events.map(({ name }) => name),
      ['v1.StoreNudged']
    )
  })
}
