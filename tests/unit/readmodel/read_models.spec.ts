import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { ReadModels } from '#app/readmodel/read_models'
import type { Eventlog } from '#app/sync/eventlog'
import { seedHistory } from '#tests/fixtures/big_history'
import { contentsOf, tablesAfter } from '#tests/unit/readmodel/chat_tables_fixture'
import { givenReadModels } from '#tests/unit/readmodel/read_models_fixture'
import { givenEventlog, messageSent } from '#tests/unit/sync/eventlog_fixture'
import { until } from '#tests/until'

const HISTORY = { chats: 10, messagesPerChat: 10, charactersPerReply: 100 }
const logged = (eventlog: Eventlog, storeId: string) =>
  tablesAfter(eventlog.page(storeId, 0, { events: 1e9, bytes: 1e9 }))

test.group('ReadModels', () => {
  test('give what a replay of the log gives', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models } = givenReadModels(context, eventlog)
    await seedHistory(eventlog, 's', HISTORY)
    context.assert.deepEqual(await models.read('s', contentsOf), logged(eventlog, 's'))
  })

  test('are never older than the moment of the question', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models } = givenReadModels(context, eventlog)
    const ids = (db: Parameters<typeof contentsOf>[0]) =>
      contentsOf(db).messages.map(({ id }) => id)
    await eventlog.push('s', [messageSent(1)], null)
    context.assert.deepEqual(await models.read('s', ids), ['m1'])
    await eventlog.push('s', [messageSent(2)], null)
    context.assert.deepEqual(await models.read('s', ids), ['m1', 'm2'])
  })

  test('keep stores apart that use the same ids', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models } = givenReadModels(context, eventlog)
    await eventlog.push('one', [messageSent(1)], null)
    await eventlog.push('two', [messageSent(1, { args: { ...args(1), text: 'Other' } })], null)
    const texts = (db: Parameters<typeof contentsOf>[0]) =>
      contentsOf(db).messages.map(({ text }) => text)
    context.assert.deepEqual(await models.read('one', texts), ['Message 1'])
    context.assert.deepEqual(await models.read('two', texts), ['Other'])
  })

  test('may be brought forward by two processes at once', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models, folder } = givenReadModels(context, eventlog)
    const others = new ReadModels(folder, eventlog)
    context.cleanup(() => others.close())
    await seedHistory(eventlog, 's', HISTORY)
    const both = await Promise.all([models.read('s', contentsOf), others.read('s', contentsOf)])
    context.assert.deepEqual(both, [logged(eventlog, 's'), logged(eventlog, 's')])
  })

  test('may be asked about more stores at once than files stay open', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models } = givenReadModels(context, eventlog)
    const stores = Array.from({ length: 80 }, (_, index) => `s${index}`)
    for (const store of stores) await eventlog.push(store, [messageSent(1)], null)
    const counts = await Promise.all(
      stores.map((store) => models.read(store, (db) => contentsOf(db).messages.length))
    )
    context.assert.deepEqual(
      counts,
      stores.map(() => 1)
    )
  })

  test('are made anew when their file is damaged, of another log or of an older copy', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models, folder } = givenReadModels(context, eventlog)
    await seedHistory(eventlog, 's', HISTORY)
    await models.read('s', () => {})
    await models.close()
    writeFileSync(join(folder, 'stores', 's.sqlite'), 'no database at all'.repeat(1_000))
    const again = new ReadModels(folder, eventlog)
    context.assert.deepEqual(await again.read('s', contentsOf), logged(eventlog, 's'))
    await again.close()
    const { eventlog: other } = givenEventlog(context)
    await other.push('s', [messageSent(1)], null)
    const ofOther = new ReadModels(folder, other)
    context.cleanup(() => ofOther.close())
    context.assert.deepEqual(await ofOther.read('s', contentsOf), logged(other, 's'))
  })

  test('can be rebuilt', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models } = givenReadModels(context, eventlog)
    await seedHistory(eventlog, 's', HISTORY)
    await models.read('s', (db) => db.exec("update messages set text = 'wrong'"))
    await models.rebuild('s')
    context.assert.deepEqual(await models.read('s', contentsOf), logged(eventlog, 's'))
  })

  test('follow the log by themselves and say how far they are behind', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models } = givenReadModels(context, eventlog)
    await eventlog.push('s', [messageSent(1), messageSent(2)], null)
    context.assert.include(models.lag(), { stores: 1, events: 2 })
    models.start()
    await until(() => models.lag().stores === 0, 'the read model')
    context.assert.include(models.lag(), { stores: 0, events: 0 })
  })

  test('take no name for a store that would lead out of their folder', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models, folder } = givenReadModels(context, eventlog)
    await context.assert.rejects(() => models.read('../s', () => {}), /no id of a store/)
    context.assert.deepEqual(readdirSync(join(folder, 'stores')), [])
  })
})

const args = (number: number) => messageSent(number).args as object
