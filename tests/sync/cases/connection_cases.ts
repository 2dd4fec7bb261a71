import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { CONNECT_TIMEOUT_MS, PING_INTERVAL_MS, PING_TIMEOUT_MS } from '#shared/limits'
import { event } from '#tests/sync/events'
import type { World } from '#tests/sync/register_sync_suite'
import { until } from '#tests/until'

const QUICK_HEARTBEAT = { pingIntervalMs: 400, pingTimeoutMs: 400 }

export function registerConnectionCases({ site, client }: World) {
  test('is there when connect ends', async ({ assert }) => {
    const one = await client()
    assert.isNull(await one.connect())
    assert.isTrue(one.isConnected())
  })

  test('answers a ping', async ({ assert }) => {
    assert.isNull(await (await client()).ping())
  })

  test('is false while it is cut and true when it is back', async ({ assert }) => {
    const one = await client()
    await one.connect()
    site().setAway(true)
    await until(() => !one.isConnected(), 'the cut')
    site().setAway(false)
    await until(() => one.isConnected(), 'the new connection')
    assert.deepEqual(
      one.states.map(({ connected }) => connected),
      [true, false, true]
    )
  })

  test('to a server that is away ends connect, ping and a pull as offline', async ({ assert }) => {
    site().setAway(true)
    const one = await client({ connectTimeoutMs: 300 })
    const errors = await Promise.all([one.connect(), one.ping(), one.tryPull()])
    assert.deepEqual(
      errors.map((error) => error?._tag),
      ['IsOfflineError', 'IsOfflineError', 'IsOfflineError']
    )
    assert.isAtMost(CONNECT_TIMEOUT_MS, 10_000)
  })

  test('to a server that says nothing ends connect as offline', async ({ assert }) => {
    site().setSilent(true)
    const one = await client({ connectTimeoutMs: 300 })
    assert.equal((await one.connect())?._tag, 'IsOfflineError')
    site().setSilent(false)
    assert.isNull(await (await client()).connect())
  })

  test('that is half-open is noticed and replaced', async ({ assert }) => {
    const one = await client(QUICK_HEARTBEAT)
    await one.connect()
    site().setSilent(true)
    const noticedAfterMs = await until(() => !one.isConnected(), 'the half-open socket')
    site().setSilent(false)
    await until(() => one.isConnected(), 'the new connection')
    assert.isBelow(noticedAfterMs, 3_000)
    assert.isBelow(PING_INTERVAL_MS + PING_TIMEOUT_MS, 20_000)
  })

  test('is tried again with growing pauses', async ({ assert }) => {
    site().setAway(true)
    await client({ firstRetryMs: 20, longestRetryMs: 200 })
    const before = site().attempts()
    const begun = performance.now()
    await sleep(1_000)
    const attempts = site().attempts() - before
    assert.isAtLeast(attempts, 4)
    // A busy machine sleeps longer; pauses that do not grow would give one for every 20 ms of it.
    assert.isBelow(attempts, (performance.now() - begun) / 40)
  })

  test('comes back at once when the system says online', async ({ assert, cleanup }) => {
    const system = installSystemEvents(cleanup)
    const one = await client({ firstRetryMs: 60_000, longestRetryMs: 60_000 })
    await one.connect()
    site().cut()
    await until(() => !one.isConnected(), 'the cut')
    system.dispatchEvent(new Event('online'))
    assert.isBelow(await until(() => one.isConnected(), 'the new connection'), 2_000)
  })

  test('is checked when the system says offline', async ({ assert, cleanup }) => {
    const system = installSystemEvents(cleanup)
    const one = await client({ pingTimeoutMs: 300 })
    await one.connect()
    system.dispatchEvent(new Event('offline'))
    await sleep(600)
    assert.isTrue(one.isConnected())
    site().setSilent(true)
    system.dispatchEvent(new Event('offline'))
    await until(() => !one.isConnected(), 'the dead socket', 1_000)
    site().setSilent(false)
  })

  test('that carried nonsense is replaced', async ({ assert }) => {
    const one = await client()
    const pull = one.live()
    await until(() => pull.items.length > 0, 'the first item')
    site().corruptNextAnswer()
    await site().append()
    await until(() => pull.events.length === 1, 'the event after all')
    assert.deepEqual(
      one.states.map(({ connected }) => connected),
      [true, false, true]
    )
  })

  test('without a session says so, waits, and recovers after sign-in', async ({ assert }) => {
    const one = await client({ slowRetryMs: 600 })
    await one.connect()
    await site().setSignedOut(true)
    await until(() => one.states.at(-1)!.signedOut, 'signed out')
    const before = site().attempts()
    await sleep(500)
    assert.isAtMost(site().attempts() - before, 4)
    await site().setSignedOut(false)
    await until(() => one.isConnected(), 'the new connection')
    assert.isFalse(one.states.at(-1)!.signedOut)
  })

  test('says signed out also to a client that begins so', async ({ assert }) => {
    await site().setSignedOut(true)
    const one = await client()
    await until(() => one.states.at(-1)?.signedOut === true, 'signed out')
    assert.isFalse(one.isConnected())
  })

  test('carries nothing after it was closed', async ({ assert }) => {
    const one = await client()
    await one.connect()
    await one.close()
    const before = site().attempts()
    await sleep(400)
    assert.equal(site().attempts(), before)
    assert.isNull(await (await client()).push([event(1)]))
  })
}

/** Browsers and workers have these events, Node has not. */
function installSystemEvents(cleanup: (restore: () => void) => void) {
  const system = new EventTarget()
  Object.assign(globalThis, { addEventListener: system.addEventListener.bind(system) })
  cleanup(() => void Reflect.deleteProperty(globalThis, 'addEventListener'))
  return system
}
