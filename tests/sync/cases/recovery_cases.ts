import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { chain, event, numbersOf } from '#tests/sync/events'
import type { World } from '#tests/sync/register_sync_suite'
import { eventsOf } from '#tests/sync/sync_client'
import { until } from '#tests/until'

const QUICK_RETRY = { firstRetryMs: 20, longestRetryMs: 200 }

export function registerRecoveryCases({ site, client }: World) {
  test('of a live pull after twenty cuts leaves no hole and no double', async ({ assert }) => {
    const one = await client(QUICK_RETRY)
    const pull = one.live()
    for (let round = 0; round < 20; round++) {
      for (let count = 0; count < 10; count++) await site().append()
      await sleep(Math.random() * 60)
      site().cut()
    }
    await until(() => pull.events.length >= 200, 'all events')
    assert.deepEqual(
      numbersOf(pull.events),
      chain(1, 200).map(({ seqNum }) => seqNum)
    )
    assert.isNull(pull.ended())
  })

  test('of a pull of a long log goes on where it was cut', async ({ assert }) => {
    const one = await client(QUICK_RETRY)
    await one.push(chain(1, 1_000))
    const pull = (await client(QUICK_RETRY)).live()
    while (pull.events.length < 1_000) {
      site().cut()
      await until(() => pull.events.length >= 1_000, 'the rest', 400).catch(() => {})
    }
    assert.deepEqual(pull.events, chain(1, 1_000))
  })

  test('of a live pull after a restart needs no new cursor', async ({ assert }) => {
    const one = await client(QUICK_RETRY)
    const pull = one.live()
    await one.push(chain(1, 3))
    await until(() => pull.events.length === 3, 'events before')
    await site().restart()
    await one.push([event(4)])
    await until(() => pull.events.length === 4, 'events after')
    assert.deepEqual(numbersOf(pull.events), [1, 2, 3, 4])
  })

  test('sends a push that was made while the server was away', async ({ assert }) => {
    const one = await client(QUICK_RETRY)
    await one.connect()
    site().setAway(true)
    const pushed = one.push(chain(1, 3))
    await sleep(100)
    site().setAway(false)
    assert.isNull(await pushed)
    assert.equal(site().head(), 3)
  })

  test('after a lost answer has the push once and gives it by the pull', async ({ assert }) => {
    const one = await client(QUICK_RETRY)
    const pull = one.live()
    await until(() => pull.items.length > 0, 'the first item')
    site().setMute(true)
    const pushed = one.push([event(1)])
    await until(() => site().head() === 1, 'the push in the log')
    site().cut()
    site().setMute(false)
    assert.equal((await pushed)?._tag, 'ServerAheadError')
    await until(() => pull.events.length === 1, 'the own event')
    assert.deepEqual(eventsOf(await one.pull()), [event(1)])
  })

  test('after a black hole delivers what was appended meanwhile', async ({ assert }) => {
    const one = await client({ ...QUICK_RETRY, pingIntervalMs: 200, pingTimeoutMs: 200 })
    const pull = one.live()
    await until(() => pull.items.length > 0, 'the first item')
    site().setSilent(true)
    for (let count = 0; count < 5; count++) await site().append()
    await until(() => !one.isConnected(), 'the half-open socket')
    site().setSilent(false)
    await until(() => pull.events.length === 5, 'all events')
    assert.deepEqual(numbersOf(pull.events), [1, 2, 3, 4, 5])
  })

  test('of two clients that write through cuts keeps every event once', async ({ assert }) => {
    const clients = [await client(QUICK_RETRY), await client(QUICK_RETRY)]
    const cuts = setInterval(() => site().cut(), 500)
    const writers = clients.map(async (one, index) => {
      for (let count = 0; count < 10; count++) await pushAtHead(one, `client-${index}-${count}`)
    })
    await Promise.all(writers).finally(() => clearInterval(cuts))
    const ids = eventsOf(await clients[0]!.pull()).map(({ clientId }) => clientId)
    assert.lengthOf(new Set(ids), 20)
    assert.lengthOf(ids, 20)
  })

  /** As LiveStore's leader does it: on ServerAhead pull, see whether it is there already, else number anew and push again. */
  const pushAtHead = async (one: Awaited<ReturnType<typeof client>>, id: string) => {
    for (;;) {
      const events = eventsOf(await one.pull())
      if (events.some(({ clientId }) => clientId === id)) return
      const head = events.at(-1)?.seqNum ?? 0
      if ((await one.push([event(head + 1, head, id)])) === null) return
    }
  }
}
