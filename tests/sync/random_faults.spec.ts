import { isDeepStrictEqual } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { MemorySyncServer } from '#tests/fakes/memory_sync_server'
import { openWriter } from '#tests/sync/chaining_writer'
import { openSyncClient } from '#tests/sync/sync_client'
import { until } from '#tests/until'

const IMPATIENT = {
  firstRetryMs: 4,
  longestRetryMs: 16,
  connectTimeoutMs: 60,
  pingIntervalMs: 30,
  pingTimeoutMs: 30,
  pullGapMs: 2,
}

const faults = {
  append: (server: MemorySyncServer) => server.append('store', 'v1.StoreNudged', {}),
  cut: (server: MemorySyncServer) => server.cut(),
  goAway: (server: MemorySyncServer) => ((server.away = true), server.cut()),
  silence: (server: MemorySyncServer) => (server.silent = true),
  mute: (server: MemorySyncServer) => (server.mute = true),
  corrupt: (server: MemorySyncServer) => (server.corruptNextAnswer = true),
  restartIsNear: (server: MemorySyncServer) => server.cut(1012),
  heal: (server: MemorySyncServer) => heal(server),
}
const heal = (server: MemorySyncServer) =>
  Object.assign(server, { away: false, silent: false, mute: false })

const faultNames = Object.keys(faults) as (keyof typeof faults)[]
const step = fc.record({
  fault: fc.constantFrom(...faultNames),
  pauseMs: fc.integer({ min: 0, max: 25 }),
})

/** Fast-check prints the seed and the shortest list of faults that breaks it. */
test('whatever happens between, each event of two writers stands once and both see the log', async ({
  assert,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const server = new MemorySyncServer()
      const open = () =>
        openSyncClient('store', {
          url: 'ws://memory/sync',
          WebSocket: server.SocketClass,
          timing: IMPATIENT,
        })
      const clients = [await open(), await open()]
      const writers = clients.map(openWriter)
      const ids = writers.map((_, index) => Array.from({ length: 5 }, (__, n) => `${index}-${n}`))
      const written = writers.map(async (writer, index) => {
        for (const id of ids[index]!) await writer.write(id)
      })
      for (const { fault, pauseMs } of steps) {
        faults[fault](server)
        await sleep(pauseMs)
      }
      heal(server)
      await Promise.all(written)
      const { events } = server.log('store')
      const sees = () => writers.every(({ pull }) => isDeepStrictEqual(pull.events, events))
      await until(sees, 'both pulls to equal the log', 5_000)
      for (const client of clients) await client.close()
      const own = events.map(({ clientId }) => clientId).filter((id) => id !== 'server')
      assert.sameMembers(own, ids.flat())
    }),
    { numRuns: 20, endOnFailure: true }
  )
}).timeout(60_000)
