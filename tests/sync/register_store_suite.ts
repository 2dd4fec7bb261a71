import { isDeepStrictEqual } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import type { SyncSite, SyncSubject } from '#tests/sync/sync_site'
import {
  contents,
  messageIds,
  openWholeStore,
  sendMessage,
  type WholeStore,
} from '#tests/sync/whole_store'
import { until } from '#tests/until'

/** Four appends of the prototype's busiest stream: with a push 25 ms away it is always one event behind (livestore.md, fault 1). */
const STREAM_INTERVAL_MS = 50
/** Five times as often as we append: on a machine that is busy elsewhere a session may not keep up before the stream ends. */
const STREAM_EVENTS = 100

/** Whole LiveStore clients over our provider: what the rules and the remedies are for. */
export function registerStoreSuite(subject: SyncSubject) {
  test.group(`${subject.name}: whole stores`, (group) => {
    let site: SyncSite
    let stores: WholeStore[]
    let stream: ReturnType<typeof setInterval> | undefined

    const open = async (clientId: string) => {
      const store = await openWholeStore(site, clientId)
      stores.push(store)
      return store
    }
    const startStream = () => {
      let appended = 0
      stream = setInterval(() => {
        void site.append()
        if (++appended === STREAM_EVENTS) clearInterval(stream)
      }, STREAM_INTERVAL_MS)
    }
    group.each.setup(async () => {
      site = await subject.open()
      stores = []
      return async () => {
        clearInterval(stream)
        for (const store of stores) await store.shutdownPromise()
        await site.close()
      }
    })

    test('show what another one sent', async ({ assert }) => {
      const [one, other] = [await open('one'), await open('other')]
      await sendMessage(one, 'm1')
      await until(() => messageIds(other).length === 1, 'the message')
      await untilEqual([one, other])
      assert.deepEqual(contents(one), contents(other))
    })

    test('write beside a stream of the server and end equal', async ({ assert }) => {
      const both = [await open('one'), await open('other')]
      startStream()
      const sent = both.map(async (store, index) => {
        for (let count = 0; count < 8; count++) {
          await sendMessage(store, `m${index}-${count}`)
          await sleep(150)
        }
      })
      await Promise.all(sent)
      await until(
        () => both.every((store) => messageIds(store).length === 16),
        'all messages',
        20_000
      )
      clearInterval(stream)
      await untilEqual(both)
      assert.deepEqual(contents(both[0]!), contents(both[1]!))
    })

    test('send 50 messages that were written offline, in order and once', async ({ assert }) => {
      const [one, other] = [await open('one'), await open('other')]
      startStream()
      site.setAway(true)
      const written = Array.from({ length: 50 }, (_, index) => `m${String(index).padStart(2, '0')}`)
      for (const messageId of written) await sendMessage(one, messageId)
      site.setAway(false)
      await until(() => messageIds(other).length >= 50, 'the backlog', 20_000)
      clearInterval(stream)
      await untilEqual([one, other])
      assert.deepEqual(messageIds(other), written)
      assert.deepEqual(messageIds(one), written)
    })
  })
}

/** A session that rebases shows its database without its pending events for a moment. */
const untilEqual = ([one, other]: WholeStore[]) =>
  until(() => isDeepStrictEqual(contents(one!), contents(other!)), 'equal tables')
