import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { foldStore } from '#app/readmodel/fold_store'
import { Housekeeping } from '#app/readmodel/housekeeping'
import { verifyLogs } from '#app/readmodel/verify_logs'
import { storeStatistics } from '#app/sync/verification/store_statistics'
import { seedHistory } from '#tests/fixtures/big_history'
import { givenReadModels } from '#tests/unit/readmodel/read_models_fixture'
import { givenEventlog, messageSent, numbers } from '#tests/unit/sync/eventlog_fixture'

const HISTORY = { chats: 12, messagesPerChat: 6, charactersPerReply: 200 }
const NOW = { foldIdleMs: -1, trashMs: -1 }

async function givenHistory(context: TestContext, history = HISTORY) {
  const { eventlog, file } = givenEventlog(context)
  const { models } = givenReadModels(context, eventlog)
  const tools = { eventlog, readModels: models, pauseMs: 0 }
  await seedHistory(eventlog, 's', history)
  const log = () => eventlog.page('s', 0, { events: 1e9, bytes: 1e9 })
  const look = <T>(work: (db: Database.Database) => T) => eventlog.transaction(work)
  return { eventlog, file, tools, log, look }
}

test.group('foldStore', () => {
  test('leaves alone what is not idle, has replies on their way or is too large', async (context) => {
    const { eventlog, tools, log } = await givenHistory(context, { ...HISTORY, chats: 0 })
    const asking = messageSent(1).args as { chatId: string }
    const reply = { replyId: 'r', model: 'a/b' }
    await eventlog.append('s', [
      { name: 'v1.MessageSent', args: { ...asking, chatId: 'busy', reply } as never },
      {
        name: 'v1.MessageSent',
        args: { ...asking, messageId: 'l', chatId: 'large', text: 'x'.repeat(390_000) } as never,
      },
      {
        name: 'v1.MessageSent',
        args: { ...asking, messageId: 'm', chatId: 'large', text: '"'.repeat(390_000) } as never,
      },
    ])
    context.assert.equal((await foldStore(tools, 's', Infinity)).chats, 0)
    await eventlog.append('s', [
      { name: 'v1.ChatCreated', args: { chatId: 'new', title: '', at: 1 } },
    ])
    context.assert.equal((await foldStore(tools, 's', Date.now() - 60_000)).chats, 0)
    context.assert.lengthOf(log(), 4)
  })

  test('goes on with chats that become idle one by one, in one event', async (context) => {
    const { eventlog, tools, log, look } = await givenHistory(context)
    await foldStore(tools, 's', Infinity)
    for (const chatId of ['a', 'b', 'chat-3']) {
      const args = { eventId: `e-${chatId}`, chatId, title: 'News', at: 1 }
      await eventlog.append('s', [{ name: 'v1.ChatRenamed', args }])
      await foldStore(tools, 's', Infinity)
    }
    context.assert.deepEqual(
      log().map(({ name }) => name),
      ['v1.ChatFolded']
    )
    context.assert.deepEqual(await look((db) => verifyLogs(db)[0]!.damage), [])
  })

  test('takes a chat out of a large folded event when it is folded again', async (context) => {
    const large = { chats: 12, messagesPerChat: 20, charactersPerReply: 3_500 }
    const { eventlog, tools, log, look } = await givenHistory(context, large)
    await foldStore(tools, 's', Infinity)
    const at = { name: 'v1.ChatRenamed' as const }
    await eventlog.append('s', [
      { ...at, args: { eventId: 'e', chatId: 'chat-1', title: 'T', at: 1 } },
    ])
    await foldStore(tools, 's', Infinity)
    const folded = log().map(({ args }) => (args as { chatIds: string[] }).chatIds)
    context.assert.lengthOf(folded.flat(), 12)
    context.assert.deepEqual(await look((db) => verifyLogs(db)[0]!.damage), [])
  })

  test('changes nothing when it ends in the middle, and goes on the next time', async (context) => {
    const { tools, log, look } = await givenHistory(context)
    const before = numbers(log())
    const crash = `create trigger crash before insert on folded_chats begin select raise(abort, 'crash'); end`
    await look((db) => db.exec(crash))
    await context.assert.rejects(() => foldStore(tools, 's', Infinity), 'crash')
    context.assert.deepEqual(numbers(log()), before)
    await look((db) => db.exec('drop trigger crash'))
    await foldStore(tools, 's', Infinity)
    context.assert.lengthOf(log(), 1)
  })

  test('lets pushes through between its steps', async (context) => {
    const { eventlog, tools, log } = await givenHistory(context, { ...HISTORY, chats: 200 })
    let isDone = false
    const folding = foldStore(tools, 's', Date.now()).finally(() => (isDone = true))
    let pushed = 0
    while (!isDone) {
      const head = eventlog.head('s')
      const message = messageSent(head + 1, { parentSeqNum: head })
      if ((await eventlog.push('s', [message], null)).ok) pushed++
    }
    context.assert.isAbove((await folding).steps, 3)
    context.assert.isAbove(pushed, 3)
    context.assert.lengthOf(
      log().filter(({ name }) => name === 'v1.MessageSent'),
      pushed
    )
  })

  test('keeps a log of long replies below 1.5 bytes per character', async (context) => {
    const long = { chats: 10, messagesPerChat: 20, charactersPerReply: 4_000 }
    const { tools, log, look } = await givenHistory(context, long)
    const measured = async () => {
      const { bytesPerCharacter, characters } = await look((db) => storeStatistics(db, 's'))
      const firstSync = Buffer.byteLength(JSON.stringify(log())) / characters
      return [bytesPerCharacter!, firstSync]
    }
    for (const figure of await measured()) context.assert.isBelow(figure, 1.5)
    await foldStore(tools, 's', Infinity)
    for (const figure of await measured()) context.assert.isBelow(figure, 1.5)
  })
})

test.group('eventlog:verify', () => {
  const cases = [
    [
      'fold_differs',
      `update eventlog set args = replace(args, 'Chat 3', 'Chat 8') where name = 'v1.ChatFolded'`,
    ],
    [
      'fold_differs',
      `update eventlog_archive set args = replace(args, 'lake', 'sea') where name = 'v1.MessageSent'`,
    ],
    [
      'reply_hash_wrong',
      `update eventlog_archive set args = replace(args, 'lake', 'sea') where name = 'v1.ReplyEnded'`,
    ],
    ['fold_index_wrong', `delete from folded_chats where chat_id = 'chat-4'`],
    ['event_unreadable', `update eventlog_archive set args = '{' where seq = 4`],
    ['archived_event_in_log', `insert into eventlog select * from eventlog_archive where seq = 4`],
  ] as const
  for (const [kind, damage] of cases)
    test(`finds ${kind} after ${damage.slice(0, 70)}`, async (context) => {
      const { tools, look } = await givenHistory(context)
      await foldStore(tools, 's', Infinity)
      context.assert.deepEqual(await look((db) => verifyLogs(db)[0]!.damage), [])
      await look((db) => db.exec(damage))
      const found = await look((db) => verifyLogs(db)[0]!.damage)
      context.assert.include(
        found.map((one) => one.kind),
        kind
      )
    })
})

test.group('Housekeeping', () => {
  test('drops pieces, folds, lets deleted chats go, and leaves a file without their words', async (context) => {
    const { eventlog, file, tools, log, look } = await givenHistory(context)
    const at = { chatId: 'chat-2', at: 1 }
    await eventlog.append('s', [
      { name: 'v1.ChatRenamed', args: { ...at, eventId: 'x', title: 'Barracuda' } },
    ])
    await eventlog.append('s', [{ name: 'v1.ChatDeleted', args: { ...at, eventId: 'd' } }])
    const reports: unknown[] = []
    const keeper = new Housekeeping(tools, NOW, (error) => reports.push(error))
    await keeper.round()
    await keeper.round()
    const names = log().map(({ name }) => name)
    context.assert.sameMembers(names, ['v1.ChatFolded', 'v1.ChatPurged'])
    context.assert.deepEqual(await look((db) => verifyLogs(db)[0]!.damage), [])
    context.assert.notInclude(readFileSync(file, 'latin1'), 'Barracuda')
    context.assert.deepEqual(reports, [])
  })

  test('lets a chat go without waiting for a round when it was asked for', async (context) => {
    const { eventlog, tools, log } = await givenHistory(context)
    const keeper = new Housekeeping(tools, { foldIdleMs: 60_000, trashMs: 60_000 }, () => {})
    eventlog.addHook(keeper)
    for (const name of ['v1.ChatDeleted', 'v1.ChatPurgeRequested'] as const)
      await eventlog.append('s', [
        { name, args: { eventId: name.slice(3), chatId: 'chat-2', at: 1 } },
      ])
    await keeper.settled()
    context.assert.deepEqual(log().at(-1)!.args, { chatId: 'chat-2' })
    context.assert.equal(log().at(-1)!.name, 'v1.ChatPurged')
    context.assert.notInclude(JSON.stringify(log().slice(0, -1)), 'chat-2')
  })

  test('leaves a store alone in which nothing has happened', async (context) => {
    const { eventlog, tools, log } = await givenHistory(context)
    const keeper = new Housekeeping(tools, { foldIdleMs: 60_000, trashMs: 60_000 }, () => {})
    await keeper.round()
    const before = numbers(log())
    await keeper.round()
    context.assert.deepEqual(numbers(log()), before)
    context.assert.equal(eventlog.head('s'), before.at(-1))
  })
})
