import { test } from '@japa/runner'
import { ProviderError } from '#app/llm/provider_errors'
import { failWith, FakeDriver, say } from '#tests/fakes/fake_driver'
import { GenerationBench } from '#tests/fixtures/generation_bench'

test.group('The stage of a reply', () => {
  test('is told until there is text, and never after', async ({ assert, cleanup }) => {
    const bench = new GenerationBench()
    cleanup(() => bench.close())
    const busy = new ProviderError('provider_busy', { status: 429, retryAfterSeconds: 1 })
    bench.catalogue.add('fake', { model: 'Fake' }, new FakeDriver(failWith(busy), say('Here.')))
    const heard: unknown[] = []
    bench.ephemerals.listen('alice', { id: 'phone' }, ({ ephemeral }) =>
      heard.push(ephemeral?.kind === 'stage' ? [ephemeral.stage, ephemeral.inMs] : ephemeral)
    )
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', { reply: { replyId: 'r1', model: 'fake/model' } })
    await bench.final('alice', 'r1')
    assert.deepEqual(heard, [
      ['asking', undefined],
      ['retrying', 1_000],
      ['asking', undefined],
      null,
    ])
  })
})
