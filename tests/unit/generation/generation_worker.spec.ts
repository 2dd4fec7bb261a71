import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import {
  GenerationBench,
  joined,
  messageSent,
  script,
  until,
} from '#tests/fixtures/generation_bench'

let bench: GenerationBench

test.group('GenerationWorker', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('makes the reply that a message asks for', async ({ assert }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', '!script tokens=40 rate=400')
    const { name, args } = await bench.final('alice', 'r1')
    assert.equal(name, 'v1.ReplyEnded')
    assert.deepEqual(args.parts, [{ kind: 'text', text: script(40) }])
    assert.equal(args.textHash, createHash('sha256').update(script(40)).digest('hex'))
    assert.lengthOf(bench.events('alice', 'v1.ReplyStarted'), 1)
  })

  test('drops the pieces of a reply that has ended', async ({ assert }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', '!script tokens=60 rate=120')
    await until(() => bench.text('alice', 'r1').length > 0)
    await bench.final('alice', 'r1')
    await until(() => bench.events('alice', 'v1.ReplyAppended').length === 0)
    assert.lengthOf(bench.finals('alice', 'r1'), 1)
  })

  test('makes one reply when the same message is committed twice', async ({ assert }) => {
    bench.worker().start()
    const message = messageSent('r1', '!script tokens=5 rate=500')
    await bench.push('alice', message, message)
    await bench.final('alice', 'r1')
    await bench.push('alice', message)
    await sleep(150)
    assert.lengthOf(bench.finals('alice', 'r1'), 1)
    assert.lengthOf(bench.events('alice', 'v1.ReplyStarted'), 1)
  })

  test('makes another reply to a message on request', async ({ assert }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', '!script tokens=5 rate=500')
    await bench.final('alice', 'r1')
    const request = {
      replyId: 'r2',
      chatId: 'chat',
      parentId: 'to-r1',
      model: 'kamba/guide',
      at: 1,
    }
    await bench.push('alice', { name: 'v1.ReplyRequested', args: request })
    assert.equal(joined((await bench.final('alice', 'r2')).args.parts), script(5))
  })

  test('ignores a request that names a message of another store or chat', async ({ assert }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', '!script tokens=5 rate=500')
    const request = {
      replyId: 'r2',
      chatId: 'chat',
      parentId: 'to-r1',
      model: 'kamba/guide',
      at: 1,
    }
    await bench.push('mallory', { name: 'v1.ReplyRequested', args: request })
    await bench.push('alice', { name: 'v1.ReplyRequested', args: { ...request, chatId: 'other' } })
    await sleep(150)
    assert.lengthOf(bench.finals('mallory', 'r2'), 0)
    assert.lengthOf(bench.finals('alice', 'r2'), 0)
  })

  test('runs eight replies of a store at a time and lets other stores pass', async ({ assert }) => {
    bench.worker().start()
    const ids = Array.from({ length: 12 }, (_, index) => `r${index}`)
    await bench.push('alice', ...ids.map((id) => messageSent(id, '!script tokens=100 rate=50')))
    await bench.ask('bob', 'b1', '!script tokens=5 rate=500')
    await bench.final('bob', 'b1')
    await until(() => bench.events('alice', 'v1.ReplyStarted').length >= 8)
    await sleep(100)
    assert.lengthOf(bench.events('alice', 'v1.ReplyStarted'), 8)
    assert.lengthOf(bench.finals('alice', 'r0'), 0)
  })

  test('makes no more than eight of five hundred replies at once, and others first (R03)', async ({
    assert,
  }) => {
    bench.worker().start()
    const ids = Array.from({ length: 500 }, (_, index) => `r${index}`)
    for (let start = 0; start < 500; start += 100)
      await bench.push(
        'alice',
        ...ids
          .slice(start, start + 100)
          .map((id) => messageSent(id, '!script tokens=20 rate=20', { chatId: 'flood' }))
      )
    const asked = performance.now()
    await bench.ask('bob', 'b1', '!script tokens=2 rate=500')
    await bench.final('bob', 'b1')
    assert.isBelow(performance.now() - asked, 2_000)
    const running = () =>
      bench.sql((db) =>
        db.prepare("select count(*) from generations where state = 'running'").pluck().get()
      )
    assert.isAtMost(running() as number, 8)
    await until(() => bench.finals('alice', 'r0').length > 0)
    assert.isAtMost(running() as number, 8)
    const deleted = { eventId: 'd1', chatId: 'flood', at: 1 }
    await bench.push('alice', { name: 'v1.ChatDeleted', args: deleted })
    await until(() => running() === 0)
  })

  test('stops a reply within a second and keeps its text', async ({ assert }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', '!script tokens=1000 rate=50')
    await until(() => bench.text('alice', 'r1').length > 0)
    const asked = performance.now()
    await bench.push('alice', stopRequested('r1'))
    const { name, args } = await bench.final('alice', 'r1')
    assert.isBelow(performance.now() - asked, 1_000)
    assert.containsSubset({ name, args }, { name: 'v1.ReplyStopped', args: { device: 'Phone' } })
    assert.isTrue(script(1000).startsWith(joined(args.parts)))
  })

  test('stops a reply that is waiting without asking the provider', async ({ assert }) => {
    await bench.push('alice', messageSent('r1', '!script'), stopRequested('r1'))
    bench.worker().start()
    const { name, args } = await bench.final('alice', 'r1')
    assert.equal(name, 'v1.ReplyStopped')
    assert.deepEqual(args.parts, [])
    assert.lengthOf(bench.events('alice', 'v1.ReplyStarted'), 0)
  })

  test('stops a reply when its chat is deleted, and no reply of another store', async ({
    assert,
  }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', '!script tokens=1000 rate=50')
    await bench.push('mallory', stopRequested('r1'))
    await sleep(100)
    assert.lengthOf(bench.finals('alice', 'r1'), 0)
    await bench.push('alice', {
      name: 'v1.ChatDeleted',
      args: { eventId: 'd1', chatId: 'chat', at: 1 },
    })
    assert.equal((await bench.final('alice', 'r1')).name, 'v1.ReplyStopped')
  })

  test('keeps the text of a reply that fails, with the reason', async ({ assert }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', '!script tokens=40 rate=800 fail_at=10 error=429')
    const { name, args } = await bench.final('alice', 'r1')
    assert.equal(name, 'v1.ReplyFailed')
    assert.equal(joined(args.parts), script(10))
    assert.containsSubset(args.failure, { code: 'provider_busy', status: 429, retryable: true })
  })

  test('asks again twice while nothing has been shown', async ({ assert }) => {
    bench.worker().start()
    const begun = performance.now()
    await bench.ask('alice', 'r1', '!script fail_at=0 error=503')
    const { args } = await bench.final('alice', 'r1')
    assert.equal(args.failure?.code, 'provider_down')
    assert.isAbove(performance.now() - begun, 1_900)
  })

  test('does not ask again when that could not help', async ({ assert }) => {
    bench.worker().start()
    const begun = performance.now()
    await bench.ask('alice', 'r1', '!script fail_at=0 error=401')
    const { args } = await bench.final('alice', 'r1')
    assert.equal(args.failure?.code, 'provider_key_rejected')
    assert.isBelow(performance.now() - begun, 1_900)
  })

  test('says so when the model is not there any more', async ({ assert }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', { reply: { replyId: 'r1', model: 'openai/gone' } })
    assert.equal((await bench.final('alice', 'r1')).args.failure?.code, 'model_unavailable')
  })

  test('ends a reply that falls silent', async ({ assert }) => {
    bench.worker({ firstDeltaMs: 3_000, betweenDeltasMs: 1_000, totalMs: 9_000 }).start()
    await bench.ask('alice', 'r1', '!script tokens=10 rate=500 stall_ms=4000')
    const { args } = await bench.final('alice', 'r1')
    assert.equal(args.failure?.code, 'stream_cut')
    assert.equal(joined(args.parts), script(5))
  })
})

const stopRequested = (replyId: string) => ({
  name: 'v1.ReplyStopRequested' as const,
  args: { eventId: `stop-${replyId}`, replyId, chatId: 'chat', device: 'Phone', at: 1 },
})
