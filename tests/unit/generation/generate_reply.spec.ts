import { test } from '@japa/runner'
import { ProviderError } from '#app/llm/provider_errors'
import { MAX_EVENT_BYTES } from '#shared/limits'
import { failWith, FakeDriver, say } from '#tests/fakes/fake_driver'
import { GenerationBench, joined } from '#tests/fixtures/generation_bench'

let bench: GenerationBench
const model = (driver: FakeDriver) => {
  bench.catalogue.add('fake', { model: 'Fake' }, driver)
  return { reply: { replyId: 'r1', model: 'fake/model' } }
}

test.group('generateReply', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('tells the model the branch that is answered', async ({ assert }) => {
    const driver = new FakeDriver(say('Fine.'))
    const { reply } = model(driver)
    bench.worker().start()
    await bench.ask('alice', 'r1', 'How are you?', { reply })
    await bench.final('alice', 'r1')
    await bench.ask('alice', 'r2', 'And now?', {
      parentId: 'r1',
      reply: { ...reply, replyId: 'r2' },
    })
    await bench.final('alice', 'r2')
    assert.deepEqual(driver.requests.at(-1)?.messages, [
      { author: 'person', text: 'How are you?' },
      { author: 'model', text: 'Fine.' },
      { author: 'person', text: 'And now?' },
    ])
  })

  test('waits as long as a busy provider asks, and gets the reply', async ({ assert }) => {
    const busy = new ProviderError('provider_busy', { status: 429, retryAfterSeconds: 1 })
    const driver = new FakeDriver(failWith(busy), say('Here.'))
    bench.worker().start()
    const begun = performance.now()
    await bench.ask('alice', 'r1', 'Hi', model(driver))
    const { args } = await bench.final('alice', 'r1')
    assert.equal(joined(args.parts), 'Here.')
    assert.isAbove(performance.now() - begun, 950)
  })

  test('does not wait for a provider that wants minutes', async ({ assert }) => {
    const driver = new FakeDriver(
      failWith(new ProviderError('provider_busy', { retryAfterSeconds: 600 }))
    )
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', model(driver))
    const { args } = await bench.final('alice', 'r1')
    assert.equal(args.failure?.retryAfterSeconds, 600)
    assert.lengthOf(driver.requests, 1)
  })

  test('never asks again once text has been shown', async ({ assert }) => {
    const driver = new FakeDriver(failWith(new ProviderError('stream_cut'), 'Some '))
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', model(driver))
    await bench.final('alice', 'r1')
    assert.lengthOf(driver.requests, 1)
  })

  test('keeps reasoning apart from text', async ({ assert }) => {
    const driver = new FakeDriver(async function* () {
      yield { type: 'reasoning', text: 'Let me ' }
      yield { type: 'reasoning', text: 'think.' }
      yield { type: 'text', text: 'Yes.' }
      yield { type: 'usage', usage: { inputTokens: 3, outputTokens: 5 } }
    })
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', model(driver))
    const { args } = await bench.final('alice', 'r1')
    assert.deepEqual(args.parts, [
      { kind: 'reasoning', text: 'Let me think.' },
      { kind: 'text', text: 'Yes.' },
    ])
    assert.deepEqual(args.usage, { inputTokens: 3, outputTokens: 5 })
  })

  test('cuts a provider that never ends, within the size of an event', async ({ assert }) => {
    const driver = new FakeDriver(async function* () {
      for (;;) yield { type: 'text', text: '\u0001'.repeat(1_000) }
    })
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', model(driver))
    const { args } = await bench.final('alice', 'r1')
    assert.equal(args.failure?.code, 'stream_cut')
    assert.isBelow(JSON.stringify(args).length, MAX_EVENT_BYTES)
  })

  test('keeps an unexpected error of its own out of the log', async ({ assert }) => {
    const driver = new FakeDriver(failWith(new Error('with a secret'), 'Some'))
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', model(driver))
    const { args } = await bench.final('alice', 'r1')
    assert.equal(args.failure?.code, 'internal')
    assert.notInclude(JSON.stringify(args), 'secret')
  })
})
