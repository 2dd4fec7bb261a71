import { test } from '@japa/runner'
import { RunRecord } from '#app/generation/run_record'
import { ProviderError } from '#app/llm/provider_errors'
import { failWith, FakeDriver, say } from '#tests/fakes/fake_driver'
import { GenerationBench } from '#tests/fixtures/generation_bench'

let bench: GenerationBench
const model = (driver: FakeDriver) => {
  bench.catalogue.add('fake', { model: 'Fake' }, driver)
  return { reply: { replyId: 'r1', model: 'fake/model' } }
}

test.group('How a reply came about', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('is in its final event, in few bytes', async ({ assert }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', model(new FakeDriver(say('Fine.'))))
    const { args } = await bench.final('alice', 'r1')
    const { firstTextMs, totalMs, sent } = args.run!
    assert.isAtMost(firstTextMs!, totalMs!)
    assert.deepEqual(sent, { messages: 1, estimatedTokens: 5 })
    assert.isBelow(JSON.stringify(args.run).length, 90)
  })

  test('does not count the waits between requests that nobody saw anything of', async ({
    assert,
  }) => {
    const busy = new ProviderError('provider_busy', { retryAfterSeconds: 1 })
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', model(new FakeDriver(failWith(busy), say('Here.'))))
    const { args } = await bench.final('alice', 'r1')
    assert.isBelow(args.run!.totalMs!, 900)
  })

  test('has no times where nothing was asked, or by another process', ({ assert }) => {
    const record = new RunRecord()
    assert.notProperty(record.toFinal(), 'run')
    record.asks()
    record.isResumed = true
    record.showsText()
    assert.notProperty(record.toFinal(), 'run')
  })
})

test.group('A reply that continues another', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })
  const again = (continues: string) =>
    bench.push('alice', {
      name: 'v1.ReplyRequested',
      args: {
        replyId: 'r2',
        chatId: 'chat',
        parentId: 'to-r1',
        model: 'fake/model',
        continues,
        at: 0,
      },
    })

  test('begins with its text, and the model goes on after it', async ({ assert }) => {
    const driver = new FakeDriver(
      failWith(new ProviderError('stream_cut'), 'Once upon '),
      say('a time.')
    )
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Tell me', model(driver))
    await bench.final('alice', 'r1')
    await again('r1')
    const { args } = await bench.final('alice', 'r2')
    assert.deepEqual(args.parts, [{ kind: 'text', text: 'Once upon a time.' }])
    assert.deepEqual(driver.requests[1]?.messages, [
      { author: 'person', text: 'Tell me' },
      { author: 'model', text: 'Once upon ' },
    ])
  })

  test('keeps it when the provider fails again at once, and is asked again only before', async ({
    assert,
  }) => {
    const driver = new FakeDriver(
      failWith(new ProviderError('stream_cut'), 'Once upon '),
      failWith(new ProviderError('provider_key_rejected', { status: 401 }))
    )
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Tell me', model(driver))
    await bench.final('alice', 'r1')
    await again('r1')
    const { args } = await bench.final('alice', 'r2')
    assert.deepEqual(args.parts, [{ kind: 'text', text: 'Once upon ' }])
    assert.equal(args.failure?.code, 'provider_key_rejected')
  })

  test('knows no reply of another chat or store', async ({ assert }) => {
    const driver = new FakeDriver(say('New.'))
    bench.worker().start()
    await bench.ask('bob', 'rb', 'Secret', { ...model(driver), chatId: 'bobs' })
    await bench.ask('alice', 'r1', 'Hi', { reply: null })
    await again('rb')
    const { args } = await bench.final('alice', 'r2')
    assert.deepEqual(args.parts, [{ kind: 'text', text: 'New.' }])
  })
})
