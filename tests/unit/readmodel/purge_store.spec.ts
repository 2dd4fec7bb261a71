import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { compactStore } from '#app/readmodel/compact_store'
import { foldStore } from '#app/readmodel/fold_store'
import { purgeStore } from '#app/readmodel/purge_store'
import { tablesAfter } from '#tests/unit/readmodel/chat_tables_fixture'
import { givenReadModels } from '#tests/unit/readmodel/read_models_fixture'
import { prose, seedHistory } from '#tests/fixtures/big_history'
import { givenEventlog, numbers } from '#tests/unit/sync/eventlog_fixture'

const SECRET = 'the barracuda of Zanzibar'
const sent = (messageId: string, chatId: string, text: string) => ({
  name: 'v1.MessageSent' as const,
  args: { messageId, chatId, parentId: null, text, reply: null, at: 1 },
})
const deleted = (chatId: string) => ({
  name: 'v1.ChatDeleted' as const,
  args: { eventId: `delete-${chatId}`, chatId, at: 1 },
})

/** A store among whose chats one was deleted; `fold` says whether it was folded before. */
async function givenDeletedChat(context: TestContext, fold: boolean) {
  const { eventlog, file } = givenEventlog(context)
  const { models, folder } = givenReadModels(context, eventlog)
  const tools = { eventlog, readModels: models, pauseMs: 0 }
  const options = { chats: 15, messagesPerChat: 6, charactersPerReply: 700 }
  await seedHistory(eventlog, 's', options)
  for (const chatId of ['gone', 'stays'])
    await eventlog.append('s', [{ name: 'v1.ChatCreated', args: { chatId, title: chatId, at: 1 } }])
  for (let index = 0; index < 20; index++)
    await eventlog.append('s', [
      sent(`m${index}`, 'gone', `${SECRET} ${prose(index * 90, index)} ${SECRET}`),
      sent(`n${index}`, 'stays', prose(index * 90, index)),
    ])
  const running = { replyId: 'r', chatId: 'gone', parentId: 'm0', model: 'a/b', attempt: 1, at: 1 }
  const pieces = [{ kind: 'text' as const, text: SECRET }]
  await eventlog.append('s', [
    { name: 'v1.ReplyStarted', args: running },
    { name: 'v1.ReplyAppended', args: { replyId: 'r', attempt: 1, position: 0, pieces } },
  ])
  const final = { replyId: 'r', chatId: 'gone', textHash: '', at: 1, parts: pieces }
  const usage = { inputTokens: null, outputTokens: null }
  await eventlog.append('s', [{ name: 'v1.ReplyEnded', args: { ...final, usage } }])
  await eventlog.append('s', [deleted('gone')])
  if (fold) await foldStore(tools, 's', Infinity)
  return { eventlog, tools, folders: [dirname(file), folder] }
}

/** Whether the words stand anywhere in any file. */
function isWritten(folders: readonly string[], words: string) {
  return folders.some((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(words))
  )
}

test.group('purgeStore', () => {
  for (const fold of [false, true])
    test(`leaves no trace of a ${fold ? 'folded' : 'plain'} chat in any file`, async (context) => {
      const { tools, folders } = await givenDeletedChat(context, fold)
      await compactStore(tools.eventlog, 's', { pauseMs: 0 })
      context.assert.isTrue(isWritten(folders, SECRET))
      context.assert.equal(await purgeStore(tools, 's', Date.now()), 1)
      context.assert.isFalse(isWritten(folders, SECRET))
    })

  test('leaves other chats as they were, and a tombstone for every device', async (context) => {
    const { eventlog, tools } = await givenDeletedChat(context, true)
    const all = () => eventlog.page('s', 0, { events: 1e9, bytes: 1e9 })
    const before = all()
    await purgeStore(tools, 's', Date.now())
    const [tombstone] = eventlog.page('s', before.at(-1)!.seqNum)
    context.assert.deepEqual(tombstone!.args, { chatId: 'gone' })
    const { chats, messages } = tablesAfter(all())
    context.assert.lengthOf(chats, 16)
    context.assert.notInclude(JSON.stringify(messages), SECRET)
    context.assert.deepEqual(tablesAfter([...before, tombstone!]), tablesAfter(all()))
  })

  test('leaves a chat alone whose time has not come or that was taken back', async (context) => {
    const { eventlog, tools } = await givenDeletedChat(context, false)
    context.assert.equal(await purgeStore(tools, 's', Date.now() - 60_000), 0)
    const restored = { eventId: 'back', chatId: 'gone', at: 2 }
    await eventlog.append('s', [{ name: 'v1.ChatRestored', args: restored }])
    context.assert.equal(await purgeStore(tools, 's', Date.now()), 0)
  })

  test('lets a chat go at once that somebody asked to go, and none that lies outside the Trash', async (context) => {
    const { eventlog, tools, folders } = await givenDeletedChat(context, true)
    for (const chatId of ['gone', 'stays'])
      await eventlog.append('s', [
        { name: 'v1.ChatPurgeRequested', args: { eventId: `purge-${chatId}`, chatId, at: 2 } },
      ])
    context.assert.equal(await purgeStore(tools, 's', 0), 1)
    context.assert.isFalse(isWritten(folders, SECRET))
  })

  test('is refused when somebody takes the chat back at that very moment', async (context) => {
    const { eventlog } = await givenDeletedChat(context, false)
    const known = { lastSeq: 1, replyIds: [] }
    const outcome = await eventlog.purge('s', 'gone', known)
    context.assert.isFalse(outcome.ok)
    context.assert.isNotEmpty(numbers(eventlog.eventsAbout('s', 'chat:gone')))
  })

  test('says which files nothing names any more', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { models } = givenReadModels(context, eventlog)
    const file = (fileId: string) => ({ fileId, name: 'x', mediaType: 'text/plain', bytes: 1 })
    const withFiles = (messageId: string, chatId: string, ...fileIds: string[]) => {
      const event = sent(messageId, chatId, 'Look')
      return { ...event, args: { ...event.args, files: fileIds.map(file) } }
    }
    for (const chatId of ['gone', 'stays'])
      await eventlog.append('s', [
        { name: 'v1.ChatCreated', args: { chatId, title: chatId, at: 1 } },
      ])
    const made = { kind: 'file' as const, ...file('made') }
    const usage = { inputTokens: null, outputTokens: null }
    await eventlog.append('s', [
      withFiles('m', 'gone', 'own', 'shared', 'drafted'),
      withFiles('n', 'stays', 'shared', 'other'),
      {
        name: 'v1.ReplyStarted',
        args: { replyId: 'r', chatId: 'gone', parentId: 'm', model: 'a/b', attempt: 1, at: 1 },
      },
      {
        name: 'v1.ReplyEnded',
        args: { replyId: 'r', chatId: 'gone', parts: [made], textHash: '', usage, at: 1 },
      },
      {
        name: 'v1.DraftSet',
        args: {
          eventId: 'd',
          chatId: 'stays',
          device: 'x',
          text: '',
          files: [file('drafted')],
          at: 1,
        },
      },
      deleted('gone'),
    ])
    const unnamed: string[] = []
    const filesUnnamed = async (_storeId: string, fileIds: readonly string[]) =>
      void unnamed.push(...fileIds)
    const tools = { eventlog, readModels: models, pauseMs: 0, filesUnnamed }
    context.assert.equal(await purgeStore(tools, 's', Infinity), 1)
    context.assert.sameMembers(unnamed, ['own', 'made'])
  })
})
