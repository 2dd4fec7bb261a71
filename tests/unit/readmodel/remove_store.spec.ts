import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { removeStoreAndMerged } from '#app/readmodel/remove_store'
import { MergeForwarder } from '#app/sync/merge_forwarder'
import { seedHistory } from '#tests/fixtures/big_history'
import { givenReadModels } from '#tests/unit/readmodel/read_models_fixture'
import { givenEventlog, messageSent } from '#tests/unit/sync/eventlog_fixture'
import { until } from '#tests/fixtures/generation_bench'

const HISTORY = { chats: 5, messagesPerChat: 60, charactersPerReply: 60 }

test.group('removeStoreAndMerged', () => {
  test('leaves no event, no table and no line about a store', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models, folder } = givenReadModels(context, eventlog)
    await seedHistory(eventlog, 's', { ...HISTORY, folded: true })
    await models.read('s', () => {})
    await removeStoreAndMerged({ eventlog, readModels: models, pauseMs: 0 }, 's')
    context.assert.deepEqual([eventlog.storeIds(), eventlog.page('s', 0)], [[], []])
    context.assert.deepEqual(readdirSync(join(folder, 'stores')), [])
  })

  test('leaves nothing of what is being merged into it at that moment', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models } = givenReadModels(context, eventlog)
    await seedHistory(eventlog, 'guest', HISTORY)
    await eventlog.transaction(() => eventlog.merges.ask('guest', 'account'))
    const report = (error: unknown) => context.assert.fail(String(error))
    const forwarder = new MergeForwarder({ eventlog, ownedStores: async () => new Set(), report })
    forwarder.start()
    await until(() => eventlog.head('account') > 0)
    await removeStoreAndMerged({ eventlog, readModels: models, pauseMs: 0 }, 'account')
    await sleep(50)
    await forwarder.stop()
    context.assert.deepEqual([eventlog.storeIds(), eventlog.merges.open()], [[], []])
  })

  test('leaves a guest alone whose merge has not begun', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models } = givenReadModels(context, eventlog)
    for (const storeId of ['guest', 'account']) await eventlog.push(storeId, [messageSent(1)], null)
    await eventlog.transaction(() => eventlog.merges.ask('guest', 'account'))
    await removeStoreAndMerged({ eventlog, readModels: models, pauseMs: 0 }, 'account')
    context.assert.deepEqual([eventlog.storeIds(), eventlog.merges.open()], [['guest'], []])
  })

  test('is noticed by nobody who follows the other stores', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models } = givenReadModels(context, eventlog)
    for (const storeId of ['a', 'b']) await eventlog.push(storeId, [messageSent(1)], null)
    const seen = Math.max(...eventlog.changedAfter(-1).map(({ revision }) => revision))
    await removeStoreAndMerged({ eventlog, readModels: models, pauseMs: 0 }, 'b')
    await eventlog.push('a', [messageSent(2)], null)
    const changed = eventlog.changedAfter(seen).map(({ storeId }) => storeId)
    context.assert.deepEqual(changed, ['a'])
  })
})
