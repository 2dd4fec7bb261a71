import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import Database from 'better-sqlite3'
import { BranchCopier } from '#app/readmodel/branch_copier'
import { CopyJobs } from '#app/readmodel/copy_jobs'
import { foldStore } from '#app/readmodel/fold_store'
import { purgeStore } from '#app/readmodel/purge_store'
import { verifyFolds } from '#app/readmodel/verify_folds'
import { Eventlog, type OwnEvent } from '#app/sync/eventlog'
import { copiedId } from '#shared/copied_id'
import type { EventArgs, EventName } from '#shared/events/catalogue'
import { givenReadModels } from '#tests/unit/readmodel/read_models_fixture'
import { givenEventlog } from '#tests/unit/sync/eventlog_fixture'

const event = <Name extends EventName>(name: Name, args: EventArgs<Name>) =>
  ({ name, args }) as OwnEvent
const sent = (messageId: string, parentId: string | null, text = messageId, chatId = 'source') =>
  event('v1.MessageSent', { messageId, chatId, parentId, text, reply: null, at: 1 })
const started = (replyId: string, parentId: string) =>
  event('v1.ReplyStarted', { replyId, chatId: 'source', parentId, model: 'a/b', attempt: 1, at: 1 })
const ended = (replyId: string, sent?: { messages: number; fromId: string }) =>
  event('v1.ReplyEnded', {
    replyId,
    chatId: 'source',
    parts: [{ kind: 'text', text: `Reply ${replyId}` }],
    textHash: '',
    usage: { inputTokens: 7, outputTokens: 7, costMicros: 7 },
    ...(sent && { run: { sent: { ...sent, estimatedTokens: 1 } } }),
    at: 1,
  })
const forked = (fromMessageId: string, more: Partial<EventArgs<'v1.ChatForked'>> = {}) =>
  event('v1.ChatForked', {
    chatId: 'fork',
    title: 'Soup (fork)',
    fromChatId: 'source',
    fromMessageId,
    at: 2,
    ...more,
  })
const id = (messageId: string) => copiedId('fork', messageId)

// m1 - r1 - m2 - r2
//         \ m3
const SOURCE = [
  event('v1.ChatCreated', { chatId: 'source', title: 'Soup', at: 1 }),
  sent('m1', null),
  started('r1', 'm1'),
  ended('r1'),
  sent('m2', 'r1'),
  started('r2', 'm2'),
  ended('r2', { messages: 2, fromId: 'm1' }),
  sent('m3', 'r1'),
]

async function givenSource(context: TestContext, events: readonly OwnEvent[] = SOURCE) {
  const { eventlog, file } = givenEventlog(context)
  const { models: readModels } = givenReadModels(context, eventlog)
  const report = (error: unknown) => {
    throw error
  }
  const copierOn = (log: Eventlog, maxBytes?: number) => {
    const jobs = new CopyJobs()
    log.addHook(jobs)
    return new BranchCopier({
      eventlog: log,
      readModels,
      jobs,
      report,
      ...(maxBytes && { maxBytes }),
    })
  }
  const copier = copierOn(eventlog)
  await eventlog.append('s', events)
  const copy = async (fork: OwnEvent, by = copier) => {
    await eventlog.append('s', [fork])
    await by.finish({ storeId: 's', chatId: 'fork' })
  }
  const rows = (chatId = 'fork') =>
    readModels.read('s', (db) => {
      const all = db.prepare('select * from messages where chatId = ? order by rowid').all(chatId)
      return all as Record<string, unknown>[]
    })
  const copies = () =>
    eventlog.eventsAbout('s', 'chat:fork').filter(({ name }) => name === 'v1.BranchCopied')
  return { eventlog, readModels, file, copier, copierOn, copy, rows, copies }
}

test.group('A forked chat', () => {
  test('gets the branch down to its message, with ids of its own', async (context) => {
    const { copy, rows, copies } = await givenSource(context)
    await copy(forked('r2'))
    const copied = await rows()
    context.assert.deepEqual(
      copied.map((row) => [row['id'], row['parentId']]),
      [
        [id('m1'), null],
        [id('r1'), id('m1')],
        [id('m2'), id('r1')],
        [id('r2'), id('m2')],
      ]
    )
    context.assert.include(copied[3], { state: 'ended', model: 'a/b', usage: null })
    context.assert.include(copied[3]!['run'], id('m1'))
    context.assert.lengthOf(copies(), 1)
  })

  test('comes in several events when it is long, above what was written meanwhile', async (context) => {
    const { eventlog, copierOn, rows, copies } = await givenSource(context)
    const bit = copierOn(eventlog, 1)
    await eventlog.append('s', [forked('r2'), sent('new', id('r2'), 'Go on', 'fork')])
    await bit.finish({ storeId: 's', chatId: 'fork' })
    const order = (await rows()).map((row) => row['id'])
    context.assert.deepEqual(order, [id('m1'), id('r1'), id('m2'), id('r2'), 'new'])
    context.assert.lengthOf(copies(), 4)
  })

  test('is copied once, by however many processes and events', async (context) => {
    const { eventlog, file, copier, copierOn, copies } = await givenSource(context)
    const second = new Eventlog(file)
    context.cleanup(() => second.close())
    const other = copierOn(second)
    await eventlog.append('s', [forked('r2'), forked('r2')])
    const key = { storeId: 's', chatId: 'fork' }
    await Promise.all([copier.finish(key), other.finish(key), copier.finish(key)])
    await eventlog.append('s', [forked('r2')])
    await copier.finish(key)
    context.assert.lengthOf(copies(), 1)
  })

  test('with a clean slate has only what the person wrote', async (context) => {
    const { copy, rows } = await givenSource(context)
    await copy(forked('r2', { only: 'person' }))
    const copied = (await rows()).map((row) => [row['id'], row['parentId']])
    context.assert.deepEqual(copied, [
      [id('m1'), null],
      [id('m2'), id('m1')],
    ])
  })

  test('has the place of what was deleted, without its words', async (context) => {
    const deleted = { eventId: 'd', chatId: 'source', messageId: 'm2', at: 5 }
    const { copy, rows } = await givenSource(context, [
      ...SOURCE,
      event('v1.MessageDeleted', deleted),
    ])
    await copy(forked('r2'))
    const row = (await rows()).find((each) => each['id'] === id('m2'))
    context.assert.include(row, { text: '', deletedAt: 5, parentId: id('r1') })
  })

  test('has a reply that still runs as far as it has come', async (context) => {
    const pieces = [{ kind: 'text' as const, text: 'So far' }]
    const { copy, rows } = await givenSource(context, [
      ...SOURCE,
      started('r3', 'm3'),
      event('v1.ReplyAppended', { replyId: 'r3', attempt: 1, position: 0, pieces }),
      event('v1.ReplyAppended', { replyId: 'r3', attempt: 1, position: 1, pieces }),
    ])
    await copy(forked('r3'))
    const parts = JSON.stringify([{ kind: 'text', text: 'So farSo far' }])
    context.assert.include((await rows()).at(-1), { state: 'stopped', parts })
  })

  test('is empty where its source is somebody else’s, purged, or nowhere', async (context) => {
    const { eventlog, readModels, copy, rows, copies, copier } = await givenSource(context)
    await eventlog.append('other', [forked('r2')])
    await copier.finish({ storeId: 'other', chatId: 'fork' })
    context.assert.isEmpty(eventlog.eventsAbout('other', 'chat:fork').slice(1))
    await eventlog.append('s', [event('v1.ChatDeleted', { eventId: 'x', chatId: 'source', at: 1 })])
    await purgeStore({ eventlog, readModels, pauseMs: 0 }, 's', Date.now())
    await copy(forked('r2'))
    context.assert.isEmpty(await rows())
    context.assert.isEmpty(copies())
  })

  test('of a fork has the beginning of that one, too', async (context) => {
    const { eventlog, copier, rows } = await givenSource(context)
    const next = { chatId: 'next', fromChatId: 'fork' }
    await eventlog.append('s', [
      forked('m2'),
      sent('own', id('m2'), 'own', 'fork'),
      forked('own', next),
      forked('x', { chatId: 'left', fromChatId: 'right' }),
      forked('x', { chatId: 'right', fromChatId: 'left' }),
    ])
    await copier.finish({ storeId: 's', chatId: 'next' })
    await copier.finish({ storeId: 's', chatId: 'left' })
    const texts = (await rows('next')).map((row) => row['text'])
    context.assert.deepEqual(texts, ['m1', '', 'm2', 'own'])
  })

  test('of a circle ends', async (context) => {
    const circle = [sent('a', 'b'), sent('b', 'a')]
    const { eventlog, copierOn, copy, rows } = await givenSource(context, circle)
    await copy(forked('b'), copierOn(eventlog, 1))
    context.assert.lengthOf(await rows(), 2)
  })

  test('stays as it is when it is folded and its source is gone', async (context) => {
    const { eventlog, readModels, file, copy, rows } = await givenSource(context)
    await copy(forked('r2'))
    const before = await rows()
    const tools = { eventlog, readModels, pauseMs: 0 }
    await foldStore(tools, 's', Infinity)
    const db = new Database(file)
    context.cleanup(() => void db.close())
    const { addWholeArgs } = await import('#app/sync/packed_args')
    addWholeArgs(db)
    context.assert.deepEqual(verifyFolds(db, 's'), [])
    await eventlog.append('s', [event('v1.ChatDeleted', { eventId: 'x', chatId: 'source', at: 1 })])
    await purgeStore(tools, 's', Date.now())
    await readModels.rebuild('s')
    context.assert.deepEqual(await rows(), before)
    context.assert.isEmpty(await rows('source'))
  })
})
