import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { finishMerges } from '#app/readmodel/finish_merges'
import { foldStore } from '#app/readmodel/fold_store'
import { ReadModels } from '#app/readmodel/read_models'
import { verifyLogs } from '#app/readmodel/verify_logs'
import { Eventlog } from '#app/sync/eventlog'
import { MergeForwarder } from '#app/sync/merge_forwarder'
import type { EventName } from '#shared/events/catalogue'
import { seedHistory } from '#tests/fixtures/big_history'
import { GenerationBench, joined, script, until } from '#tests/fixtures/generation_bench'

const SCRIPT = new URL('../../fixtures/merging_process.ts', import.meta.url).pathname
const REPLY_EVENTS = { replyId: 'r1', chatId: 'chat', parentId: 'to-r1', model: 'kamba/guide' }

let bench: GenerationBench
let owned: Set<string>
let forwarder: MergeForwarder
let models: ReadModels

const ask = (from: string, to: string) =>
  bench.eventlog.transaction(() => bench.eventlog.merges.ask(from, to))
const messageIds = (storeId: string) =>
  bench.events(storeId, 'v1.MessageSent').map(({ messageId }) => messageId)
const count = (storeId: string, name: EventName) => bench.events(storeId, name).length
const damage = () => bench.sql((db) => verifyLogs(db).flatMap((store) => store.damage))
const tools = () => ({ eventlog: bench.eventlog, readModels: models, pauseMs: 0 })
const opened = (storeId: string) =>
  bench.eventlog.merges.open().find((m) => m.fromStore === storeId)

/** Written by a log without hooks: ended replies would be queued again. */
async function seed(storeId: string, history: { chats: number; messagesPerChat: number }) {
  const eventlog = new Eventlog(bench.file)
  await seedHistory(eventlog, storeId, { ...history, charactersPerReply: 60 })
  eventlog.close()
}

test.group('MergeForwarder', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    owned = new Set()
    models = new ReadModels(join(bench.folder, 'models'), bench.eventlog)
    const report = (error: unknown) => bench.reports.push(error)
    const ownedStores = async () => owned
    forwarder = new MergeForwarder({ eventlog: bench.eventlog, ownedStores, report })
    return async () => {
      await forwarder.stop()
      await models.close()
      await bench.close()
    }
  })

  test('brings the chats of a guest to the account, beside those that are there', async ({
    assert,
  }) => {
    await bench.ask('account', 'r0', 'Mine', { reply: null })
    await bench.ask('guest', 'r1', 'Ours', { reply: null })
    await ask('guest', 'account')
    await forwarder.forward()
    assert.deepEqual(messageIds('account'), ['to-r0', 'to-r1'])
    assert.deepEqual(damage(), [])
  })

  test('waits as long as somebody owns the store', async ({ assert }) => {
    owned.add('guest')
    await bench.ask('guest', 'r1', 'Hi', { reply: null })
    await ask('guest', 'account')
    await forwarder.forward()
    assert.equal(bench.eventlog.head('account'), 0)
    assert.isNull(opened('guest')!.begunAt)
    assert.deepEqual(bench.eventlog.merges.into('account'), [])
  })

  test('goes where it was asked to last before it began, and where it was asked to first afterwards', async ({
    assert,
  }) => {
    await bench.ask('guest', 'r1', 'Hi', { reply: null })
    await ask('guest', 'first')
    await ask('guest', 'second')
    await forwarder.forward()
    await ask('guest', 'third')
    await ask('guest', 'second')
    await forwarder.forward()
    assert.deepEqual(['first', 'second', 'third'].map(messageIds), [[], ['to-r1'], []])
  })

  test('takes two guests of one account, and never goes round in a circle', async ({ assert }) => {
    for (const guest of ['g1', 'g2']) {
      await bench.ask(guest, `of-${guest}`, 'Hi', { reply: null })
      await ask(guest, 'account')
    }
    await ask('account', 'g1')
    await forwarder.forward()
    assert.sameMembers(messageIds('account'), ['to-of-g1', 'to-of-g2'])
    assert.deepEqual(bench.eventlog.merges.into('g1'), [])
  })

  test('makes a reply that was asked for once, and brings it over while it is made', async ({
    assert,
  }) => {
    bench.worker().start()
    forwarder.start()
    await bench.ask('guest', 'r1', '!script tokens=120 rate=120')
    await until(() => bench.text('guest', 'r1').length > 20)
    await ask('guest', 'account')
    await until(() => bench.text('account', 'r1').length > 20)
    assert.lengthOf(bench.finals('guest', 'r1'), 0)
    const { name, args } = await bench.final('account', 'r1')
    assert.deepEqual([name, joined(args.parts)], ['v1.ReplyEnded', script(120)])
    assert.equal(count('account', 'v1.ReplyStarted') + count('guest', 'v1.ReplyStarted'), 2)
    assert.deepEqual(damage(), [])
  })

  test('makes a reply that was still waiting, though its message is committed again', async ({
    assert,
  }) => {
    await bench.ask('guest', 'r1', '!script tokens=5 rate=500')
    await ask('guest', 'account')
    await forwarder.forward()
    await bench.ask('account', 'r1', '!script tokens=5 rate=500', {
      at: bench.events('guest', 'v1.MessageSent')[0]!.at,
    })
    forwarder.start()
    const told: unknown[] = []
    bench.ephemerals.listen('account', { id: 'phone' }, ({ ephemeral }) => told.push(ephemeral))
    bench.worker().start()
    await bench.final('account', 'r1')
    await until(() => !bench.hook.table.isOpen('guest'))
    assert.containsSubset(told, [{ kind: 'stage', replyId: 'r1', stage: 'asking' }])
    assert.isNull(bench.hook.table.read({ storeId: 'account', replyId: 'r1' }))
    await finishMerges(tools(), 0)
    await bench.ask('account', 'r1', '!script tokens=5 rate=500', {
      at: bench.events('account', 'v1.MessageSent')[0]!.at,
    })
    await sleep(100)
    assert.lengthOf(bench.finals('account', 'r1'), 1)
    assert.deepEqual(damage(), [])
  })

  test('stops a reply of the guest from the account', async ({ assert }) => {
    bench.worker().start()
    forwarder.start()
    await bench.ask('guest', 'r1', '!script tokens=500 rate=50')
    await ask('guest', 'account')
    await until(() => bench.text('account', 'r1').length > 5)
    const stop = { eventId: 'e1', replyId: 'r1', chatId: 'chat', device: 'Phone', at: 1 }
    await bench.push('account', { name: 'v1.ReplyStopRequested', args: stop })
    const { name, args } = await bench.final('account', 'r1')
    assert.deepEqual([name, args.device], ['v1.ReplyStopped', 'Phone'])
  })

  test('leaves the store of the guest to housekeeping, which removes it for good', async ({
    assert,
  }) => {
    await bench.ask('guest', 'r1', 'Hi', { reply: null })
    await ask('guest', 'account')
    assert.equal(await finishMerges(tools(), 0), 0)
    await forwarder.forward()
    assert.equal(await finishMerges(tools()), 0)
    assert.equal(await finishMerges(tools(), 0), 1)
    assert.isNull(bench.eventlog.backendId('guest'))
    assert.deepEqual(bench.eventlog.merges.into('account'), ['guest'])
    assert.deepEqual(messageIds('account'), ['to-r1'])
  })

  test('does not remove a store with a reply that is on its way', async ({ assert }) => {
    await bench.ask('guest', 'r1', 'Hi')
    await ask('guest', 'account')
    await forwarder.forward()
    assert.equal(await finishMerges(tools(), 0), 0)
    const args = { ...REPLY_EVENTS, attempt: 1, at: 1 }
    await bench.eventlog.append('guest', [{ name: 'v1.ReplyStarted', args }])
    await forwarder.forward()
    assert.equal(count('account', 'v1.ReplyStarted'), 1)
  })

  test('takes folded chats along, which fold again in the account', async ({ assert }) => {
    await seed('guest', { chats: 3, messagesPerChat: 4 })
    await foldStore(tools(), 'guest', Infinity)
    assert.equal(count('guest', 'v1.MessageSent'), 0)
    await ask('guest', 'account')
    await forwarder.forward()
    assert.equal(count('account', 'v1.MessageSent'), 6)
    assert.equal((await foldStore(tools(), 'guest', Infinity)).chats, 0)
    assert.equal((await foldStore(tools(), 'account', Infinity)).chats, 3)
    await finishMerges(tools(), 0)
    assert.deepEqual(damage(), [])
  })

  test('does not hold up pushes of others while a guest with 1,000 messages merges', async ({
    assert,
  }) => {
    await seed('guest', { chats: 20, messagesPerChat: 100 })
    await ask('guest', 'account')
    const merged = forwarder.caughtUp('account')
    let pushes = 0
    for (; opened('guest')!.cursor < bench.eventlog.head('guest'); pushes++)
      await bench.ask('other', `o${pushes}`, 'Hi', { reply: null })
    await merged
    assert.equal(count('account', 'v1.MessageSent'), 1_000)
    // The merge takes about fifteen steps, and others get in between any two of them.
    assert.isAtLeast(pushes, 10)
    assert.deepEqual(damage(), [])
  })

  test('may be killed at any moment and goes on, each event once', async ({ assert }) => {
    await seed('guest', { chats: 10, messagesPerChat: 60 })
    await ask('guest', 'account')
    for (const afterMs of [1, 15, 30, 45]) {
      const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', SCRIPT, bench.file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await once(child.stdout, 'data')
      await sleep(afterMs)
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    await forwarder.forward()
    assert.lengthOf(messageIds('account'), 300)
    assert.lengthOf(new Set(messageIds('account')), 300)
    assert.deepEqual(messageIds('account'), messageIds('guest'))
    assert.deepEqual(damage(), [])
  }).timeout(30_000)
})
