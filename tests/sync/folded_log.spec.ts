import { isDeepStrictEqual } from 'node:util'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { foldStore } from '#app/readmodel/fold_store'
import { purgeStore } from '#app/readmodel/purge_store'
import { PULL_PAGE_EVENTS } from '#shared/limits'
import { events } from '#shared/schema'
import type { WireEvent } from '#shared/sync/wire_event'
import { address } from '#tests/functional/sync/socket_client'
import { chain, numbersOf } from '#tests/sync/events'
import { openServerSite } from '#tests/sync/server_site'
import { eventsOf, openSyncClient } from '#tests/sync/sync_client'
import type { SyncSite } from '#tests/sync/sync_site'
import { contents, messageIds, openWholeStore, type WholeStore } from '#tests/sync/whole_store'
import { tablesAfter } from '#tests/unit/readmodel/chat_tables_fixture'
import { until } from '#tests/until'

let site: SyncSite

async function tools() {
  const eventlog = await app.container.make('eventlog')
  return { eventlog, readModels: await app.container.make('readmodels'), pauseMs: 0 }
}
const fold = async () => foldStore(await tools(), site.storeId, Infinity)
const created = (chatId: string) => ({
  name: 'v1.ChatCreated' as const,
  args: { chatId, title: chatId, at: 1 },
})
const sent = (messageId: string, chatId: string) => ({
  name: 'v1.MessageSent' as const,
  args: { messageId, chatId, parentId: null, text: messageId, reply: null, at: 1 },
})
async function append(
  ...written: Parameters<Awaited<ReturnType<typeof tools>>['eventlog']['append']>[1]
) {
  const { eventlog } = await tools()
  await eventlog.append(site.storeId, written)
}

/** Chats have no order of their own: screens sort them. */
function sorted(store: WholeStore) {
  const { chats, messages } = contents(store)
  return { chats: chats.toSorted((one, other) => (one.id < other.id ? -1 : 1)), messages }
}

test.group('A folded log', (group) => {
  let stores: WholeStore[]
  group.each.setup(async () => {
    site = await openServerSite()
    stores = []
    return async () => {
      for (const store of stores) await store.shutdownPromise()
      await site.close()
    }
  })
  const open = async (where: SyncSite, clientId: string) => {
    const store = await openWholeStore(where, clientId)
    stores.push(store)
    return store
  }
  const areEqual = (count: number) =>
    stores.every((store) => messageIds(store).length === count) &&
    stores.every((store) => isDeepStrictEqual(sorted(store), sorted(stores[0]!)))

  test('is the same for a device that was there, one that was away with words unsent, and a new one', async ({
    assert,
  }) => {
    const direct = { ...site, options: { ...site.options, url: `${address()}/sync` } }
    const [live, away] = [await open(direct, 'live'), await open(site, 'away')]
    const some = (first: number) =>
      Array.from({ length: 10 }, (_, index) => sent(`m${first + index}`, index % 2 ? 'c1' : 'c2'))
    await append(created('c1'), created('c2'), ...some(10))
    await until(() => messageIds(away).length === 10, 'the first half')
    site.setAway(true)
    away.commit(events.chatRenamed({ eventId: 'e1', chatId: 'c1', title: 'Renamed', at: 2 }))
    away.commit(events.messageSent(sent('unsent', 'c1').args))
    await append(...some(20))
    await until(() => messageIds(live).length === 20, 'the second half')
    assert.equal((await fold()).chats, 2)
    await open(direct, 'fresh')
    site.setAway(false)
    await until(() => areEqual(21), 'three equal devices', 20_000)
    assert.equal(contents(stores[2]!).chats.find(({ id }) => id === 'c1')?.title, 'Renamed')
    await fold()
    await append(sent('later', 'c2'))
    await until(() => areEqual(22), 'three equal devices')
  })

  test('takes a purged chat from every device', async () => {
    const direct = { ...site, options: { ...site.options, url: `${address()}/sync` } }
    const [, away] = [await open(direct, 'live'), await open(site, 'away')]
    await append(created('c1'), created('c2'), sent('m1', 'c1'), sent('m2', 'c2'))
    await until(() => messageIds(away).length === 2, 'the messages')
    site.setAway(true)
    away.commit(events.messageSent(sent('m3', 'c2').args))
    await append({ name: 'v1.ChatDeleted', args: { eventId: 'd', chatId: 'c1', at: 2 } })
    await fold()
    await purgeStore(await tools(), site.storeId, Date.now())
    await open(direct, 'fresh')
    site.setAway(false)
    await until(() => areEqual(2), 'three equal devices without the chat', 20_000)
  })

  test('may be folded between two pages of a pull and under a live one', async ({ assert }) => {
    const writer = await openSyncClient(site.storeId, site.options)
    const reader = await openSyncClient(site.storeId, site.options)
    const history = chain(1, 3 * PULL_PAGE_EVENTS)
    await writer.push(history)
    const read: WireEvent[] = []
    let folding: Promise<unknown> | undefined
    const pull = reader.live(null, (event) => {
      read.push(event)
      folding ??= fold()
    })
    await until(() => read.at(-1)?.seqNum === history.length, 'the history')
    await folding
    assert.isNull(await writer.push(chain(history.length + 1, 2)))
    await until(() => read.at(-1)?.seqNum === history.length + 2, 'what came later')
    assert.deepEqual(
      numbersOf(read),
      numbersOf(read).toSorted((one, other) => one - other)
    )
    const late = eventsOf(await writer.pull(150))
    assert.deepEqual(tablesAfter([...history.slice(0, 150), ...late]), tablesAfter(read))
    assert.isNull(pull.ended())
    for (const client of [writer, reader]) await client.close()
  })
})
