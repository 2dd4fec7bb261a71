import { test } from '@japa/runner'
import { TITLE_LEASE_MS } from '#app/generation/title_jobs'
import { ProviderError } from '#app/llm/provider_errors'
import type { AskedModel } from '#app/llm/model_routes'
import type { AnyEvent } from '#shared/events/catalogue'
import { failWith, FakeDriver, say } from '#tests/fakes/fake_driver'
import { GenerationBench, until } from '#tests/fixtures/generation_bench'

let bench: GenerationBench

const created: AnyEvent = { name: 'v1.ChatCreated', args: { chatId: 'chat', title: 'Hi', at: 0 } }
const renamed: AnyEvent = {
  name: 'v1.ChatRenamed',
  args: { eventId: 'e1', chatId: 'chat', title: 'Mine', at: 0 },
}
const preferred = (value: string): AnyEvent => ({
  name: 'v1.PreferenceSet',
  args: { eventId: 'p1', name: 'model/title', value: JSON.stringify(value), at: 0 },
})
const requested: AnyEvent = {
  name: 'v1.ChatTitleRequested',
  args: { eventId: 't1', chatId: 'chat', at: 0 },
}

/** A chat whose first message this driver answers; it answers the request for a title next. */
async function chat(driver: FakeDriver, ...before: AnyEvent[]) {
  bench.catalogue.add('fake', { model: 'Fake' }, driver)
  bench.titles = true
  await bench.push('alice', created, ...before)
  const worker = bench.worker()
  worker.start()
  await ask('r1', 'How do I bake bread?')
  await bench.final('alice', 'r1')
  return worker
}
const ask = (replyId: string, text: string, parentId: string | null = null) =>
  bench.ask('alice', replyId, text, { parentId, reply: { replyId, model: 'fake/model' } })
const titles = () => bench.events('alice', 'v1.ChatTitled').map(({ title }) => title)
const outcome = () =>
  bench.sql((db) => db.prepare('select outcome from title_jobs').pluck().get()) as string | null
const ended = () => until(() => typeof outcome() === 'string')

test.group('Titles', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('are made once, after the first reply, and counted in the usage', async ({ assert }) => {
    const driver = new FakeDriver(say('With flour.'), say('"Baking bread."'), say('More.'))
    await chat(driver)
    await ended()
    await ask('r2', 'And then?', 'r1')
    await bench.final('alice', 'r2')
    assert.deepEqual(titles(), ['Baking bread'])
    assert.lengthOf(driver.requests, 3)
    assert.include(
      driver.requests[1]?.messages[0]?.text,
      'How do I bake bread?\n\n---\n\nWith flour.'
    )
    const { models } = bench.ledger.month('alice', new Date().toISOString().slice(0, 7))
    assert.containsSubset(models, [{ model: 'fake/model', replies: 2, unpriced: 3 }])
  })

  test('are made by the model that the person prefers', async ({ assert }) => {
    const cheap = new FakeDriver(say('Cheap title'))
    bench.catalogue.add('cheap', { small: 'Small' }, cheap)
    await chat(new FakeDriver(say('With flour.')), preferred('cheap/small'))
    await ended()
    assert.deepEqual(titles(), ['Cheap title'])
    assert.equal(cheap.requests[0]?.model, 'small')
  })

  test('are not made when {why}')
    .with([
      { why: 'titled', before: [renamed] },
      { why: 'off', before: [preferred('off')] },
    ])
    .run(async ({ assert }, { why, before }) => {
      const driver = new FakeDriver(say('With flour.'))
      await chat(driver, ...before)
      await ended()
      assert.equal(outcome(), why)
      assert.lengthOf(driver.requests, 1)
    })

  test('are not made of what the guide says', async ({ assert }) => {
    bench.titles = true
    await bench.push('alice', created)
    bench.worker().start()
    await bench.ask('alice', 'r1', '!script tokens=2 rate=100')
    await bench.final('alice', 'r1')
    assert.equal(outcome(), 'not_first')
    assert.deepEqual(titles(), [])
  })

  test('are made again when somebody asks, in place of their own', async ({ assert }) => {
    const driver = new FakeDriver(say('With flour.'), say('First'), say('Second'))
    await chat(driver)
    await ended()
    await bench.push('alice', renamed, requested)
    await until(() => titles().length === 2)
    assert.deepEqual(titles(), ['First', 'Second'])
  })

  test('fail without a word in the chat', async ({ assert }) => {
    const refusal = new ProviderError('provider_refused', { status: 403 })
    await chat(new FakeDriver(say('With flour.'), failWith(refusal)))
    await ended()
    assert.equal(outcome(), 'provider_refused')
    assert.deepEqual(titles(), [])
    assert.lengthOf(bench.reports, 0)
  })

  test('are tried again later when the provider was down, by any process', async ({ assert }) => {
    const down = new ProviderError('provider_down', { status: 503 })
    const driver = new FakeDriver(say('With flour.'), failWith(down), say('In the end'))
    const worker = await chat(driver)
    await until(() => driver.requests.length === 2)
    await worker.stop()
    bench.second().worker.start()
    bench.sql((db) =>
      db.prepare('update title_jobs set lease_until = lease_until - ?').run(2 * TITLE_LEASE_MS)
    )
    await ended()
    assert.deepEqual(titles(), ['In the end'])
  })

  test('stop at a budget as replies do', async ({ assert }) => {
    const driver = new FakeDriver(say('With flour.'))
    await chat(driver)
    bench.limits.set('person', 0)
    await bench.push('alice', requested)
    await until(() => outcome() === 'budget_reached')
    assert.notInclude(titles(), 'With flour.')
  })

  test('with a key that a device lends are made at once, where it was lent', async ({ assert }) => {
    const driver = new FakeDriver(say('With flour.'), say('Lent'))
    const asked: AskedModel[] = []
    bench.catalogue.find = async (one) => {
      asked.push(one as AskedModel)
      return { ok: true, route: { driver, model: 'model' } }
    }
    bench.titles = true
    bench.lent.push({ storeId: 'alice', replyId: 'r1' })
    await bench.push('alice', created)
    bench.worker().start()
    const reply = { replyId: 'r1', model: 'fake/model', keyFrom: 'device' as const }
    await bench.ask('alice', 'r1', 'Hi', { reply })
    await ended()
    assert.deepEqual(titles(), ['Lent'])
    const { keys } = bench.ledger.month('alice', new Date().toISOString().slice(0, 7))
    assert.containsSubset(keys, [{ keyId: 'device', replies: 1, unpriced: 2 }])
    assert.deepEqual(
      asked.map(({ replyId, keyFrom }) => [replyId, keyFrom]),
      [
        ['r1', 'device'],
        ['r1', 'device'],
      ]
    )
  })

  test('go over with a merged guest, so that no chat is titled twice', async ({ assert }) => {
    const driver = new FakeDriver(say('With flour.'), say('Once'))
    await chat(driver)
    await ended()
    const { eventlog } = bench
    await eventlog.transaction((db) => bench.hook.storeEmptied(db, 'alice', 'account'))
    const store = bench.sql((db) => db.prepare('select store_id from title_jobs').pluck().all())
    assert.deepEqual(store, ['account'])
  })
})
