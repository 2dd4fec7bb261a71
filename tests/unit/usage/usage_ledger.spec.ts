import { test } from '@japa/runner'
import { type ModelCard, plainCard } from '#shared/model_card'
import type { Route } from '#app/llm/model_routes'
import { ProviderError } from '#app/llm/provider_errors'
import { monthOf } from '#app/usage/usage_month'
import type { UsageEntry } from '#app/usage/usage_ledger'
import { failWith, FakeDriver, sayAndWait } from '#tests/fakes/fake_driver'
import { GenerationBench, until } from '#tests/fixtures/generation_bench'

let bench: GenerationBench
const CARD: ModelCard = {
  ...plainCard('fake/model', 'Model', 'Fake'),
  price: { input: 1, output: 2, cached: null },
}

/** A model with a price, served by this driver with the key `k1`. */
function serve(driver: FakeDriver, more: Partial<Route> = {}) {
  const route = { driver, model: 'model', keyId: 'k1', via: 'OpenRouter', card: CARD, ...more }
  bench.catalogue.find = async () => ({ ok: true, route })
  bench.worker().start()
}
const answer = (costMicros?: number) =>
  new FakeDriver(async function* () {
    yield { type: 'text', text: 'Fine.' }
    const usage = { inputTokens: 100, outputTokens: 50, ...(costMicros && { costMicros }) }
    yield { type: 'usage', usage }
  })
const ask = (replyId: string, storeId = 'alice') =>
  bench.ask(storeId, replyId, 'Hi', { reply: { replyId, model: 'fake/model' } })
const stop = (replyId: string) =>
  bench.push('alice', {
    name: 'v1.ReplyStopRequested',
    args: { eventId: 'stop', replyId, chatId: 'chat', device: 'Phone', at: 0 },
  })
const sums = (storeId = 'alice') => bench.ledger.months(storeId)[0]
const entry = (more: Partial<UsageEntry> = {}): UsageEntry => ({
  storeId: 'alice',
  chatId: 'chat',
  id: 'r1',
  purpose: 'reply',
  keyId: null,
  provider: 'Fake',
  model: 'fake/model',
  usage: { inputTokens: 10, outputTokens: 5, costMicros: 100 },
  outcome: 'ended',
  ...more,
})
const add = (...entries: Partial<UsageEntry>[]) =>
  bench.eventlog.transaction(() => {
    for (const one of entries) bench.ledger.add(entry(one))
  })

test.group('UsageLedger', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('has a row of a reply that ended, with its cost and its key', async ({ assert }) => {
    serve(answer())
    await ask('r1')
    const { args } = await bench.final('alice', 'r1')
    assert.containsSubset(args, { usage: { costMicros: 200 }, run: { via: 'OpenRouter' } })
    const { keys, models, chats } = bench.ledger.month('alice', monthOf(Date.now()))
    assert.containsSubset(keys, [{ keyId: 'k1', replies: 1, costMicros: 200, unpriced: 0 }])
    assert.containsSubset(models, [{ model: 'fake/model', inputTokens: 100, outputTokens: 50 }])
    assert.containsSubset(chats, [{ chatId: 'chat' }])
  })

  test('has those that were stopped or failed, once each and without an invented cost', async ({
    assert,
  }) => {
    serve(
      new FakeDriver(
        sayAndWait('Half '),
        failWith(new ProviderError('stream_cut'), 'Some'),
        failWith(new ProviderError('provider_key_rejected', { status: 401 }))
      )
    )
    await ask('r1')
    await until(() => bench.text('alice', 'r1') !== '')
    await stop('r1')
    await bench.final('alice', 'r1')
    for (const replyId of ['r2', 'r3']) {
      await ask(replyId)
      await bench.final('alice', replyId)
    }
    assert.containsSubset(sums(), { replies: 3, costMicros: 0, unpriced: 3 })
  })

  test('has nothing of a reply for which nobody was asked', async ({ assert }) => {
    bench.worker().start()
    await ask('r1')
    await bench.final('alice', 'r1')
    assert.isUndefined(sums())
  })

  test('believes what the provider says it cost', async ({ assert }) => {
    serve(answer(12_345))
    await ask('r1')
    await bench.final('alice', 'r1')
    assert.equal(sums()?.costMicros, 12_345)
  })

  test('gives a guest’s rows to the account, already while it is merged', async ({ assert }) => {
    const { eventlog } = bench
    await add({ storeId: 'guest' }, { storeId: 'alice', id: 'r2' })
    await eventlog.open('guest')
    await eventlog.transaction(() => {
      eventlog.merges.ask('guest', 'alice')
      eventlog.merges.begin('guest')
    })
    assert.equal(sums()?.costMicros, 200)
    const merge = eventlog.merges.open()[0]!
    assert.isTrue(await eventlog.endMerge(merge))
    await eventlog.remove('guest')
    assert.equal(sums()?.costMicros, 200)
  })

  test('keeps rows of a purged chat, and none of a person who is gone', async ({ assert }) => {
    serve(answer())
    await ask('r1')
    await bench.final('alice', 'r1')
    await bench.eventlog.purge('alice', 'chat', {
      lastSeq: bench.eventlog.folding.lastSeq('alice', 'chat'),
      replyIds: ['r1'],
    })
    assert.equal(sums()?.costMicros, 200)
    await bench.eventlog.remove('alice')
    assert.isUndefined(sums())
  })

  test('adds up a month in UTC, and keys and chats apart', async ({ assert }) => {
    await add({ keyId: 'k1' }, { id: 'r2', keyId: 'k2' }, { id: 'r3', chatId: 'other' })
    bench.sql((db) => db.prepare("update usage set at = 0 where id = 'r3'").run())
    const from = Date.now() - 60_000
    assert.equal(bench.ledger.spent('alice', from), 200)
    assert.equal(bench.ledger.spent('alice', from, 'k2'), 100)
    assert.equal(bench.ledger.spentInChat('alice', 'other'), 100)
    assert.deepEqual(
      bench.ledger.months('alice').map(({ month }) => month),
      [monthOf(Date.now()), '1970-01']
    )
  })
})

test.group('Budgets', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })
  const setChatBudget = (budgetMicros: number) =>
    bench.push(
      'alice',
      { name: 'v1.ChatCreated', args: { chatId: 'chat', title: '', at: 0 } },
      {
        name: 'v1.ChatSettingsSet',
        args: { eventId: 'e1', chatId: 'chat', settings: { budgetMicros }, at: 0 },
      }
    )

  test('of a {scope} stops a reply before anything is sent')
    .with([
      { scope: 'person', limits: { person: 104 } },
      { scope: 'key', limits: { person: 1_000, k1: 104 } },
      { scope: 'chat', limits: {} },
    ])
    .run(async ({ assert }, { scope, limits }) => {
      const driver = answer()
      for (const [name, micros] of Object.entries(limits)) bench.limits.set(name, micros)
      if (scope === 'chat') await setChatBudget(104)
      await add({ keyId: 'k1' })
      serve(driver)
      await ask('r1')
      const { args } = await bench.final('alice', 'r1')
      assert.equal(args.failure?.code, 'budget_reached')
      assert.isFalse(args.failure?.retryable)
      assert.deepEqual(args.failure?.budget, {
        scope: scope as 'person',
        limitMicros: 104,
        spentMicros: 100,
        estimateMicros: 5,
      })
      assert.lengthOf(driver.requests, 0)
      assert.equal(sums()?.replies, 1)
    })

  test('let a reply pass that fits, and stop the next one', async ({ assert }) => {
    bench.limits.set('person', 150)
    serve(answer())
    await ask('r1')
    assert.equal((await bench.final('alice', 'r1')).name, 'v1.ReplyEnded')
    await ask('r2')
    assert.equal((await bench.final('alice', 'r2')).args.failure?.code, 'budget_reached')
  })

  test('do not stop what costs nothing', async ({ assert }) => {
    bench.limits.set('person', 0)
    serve(answer(), { card: { ...CARD, price: { input: 0, output: 0, cached: null } } })
    await ask('r1')
    assert.equal((await bench.final('alice', 'r1')).name, 'v1.ReplyEnded')
  })

  test('stop a model without a price once nothing is left', async ({ assert }) => {
    bench.limits.set('person', 100)
    await add({})
    serve(answer(), { card: undefined })
    await ask('r2')
    assert.equal((await bench.final('alice', 'r2')).args.failure?.code, 'budget_reached')
  })
})
