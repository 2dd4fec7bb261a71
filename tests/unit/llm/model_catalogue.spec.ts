import { test } from '@japa/runner'
import { ModelCatalogue } from '#app/llm/model_catalogue'
import { FakeDriver, say } from '#tests/fakes/fake_driver'

test.group('ModelCatalogue', () => {
  test('always has the guide, and one that draws', ({ assert }) => {
    const catalogue = new ModelCatalogue()
    assert.deepEqual(catalogue.list(), [
      { id: 'kamba/guide', name: 'Guide', provider: 'Kamba' },
      { id: 'kamba/sketch', name: 'Kamba Sketch (built in)', provider: 'Kamba' },
    ])
    assert.deepEqual(
      catalogue.cards().map(({ gives }) => gives),
      [[], ['image']]
    )
    assert.equal(catalogue.defaultModel, 'kamba/guide')
  })

  test('prefers a model of the operator', ({ assert }) => {
    const catalogue = new ModelCatalogue()
    catalogue.add('openai', { 'gpt-test': 'GPT Test' }, new FakeDriver(say('Hi')))
    assert.equal(catalogue.defaultModel, 'openai/gpt-test')
    assert.lengthOf(catalogue.list(), 3)
  })

  test("keeps slashes in the provider's own name of a model", async ({ assert }) => {
    const catalogue = new ModelCatalogue()
    catalogue.add('openai', { 'meta/llama:8b': 'Llama' }, new FakeDriver(say('Hi')))
    const found = await catalogue.find({ model: 'openai/meta/llama:8b' })
    assert.containsSubset(found, { ok: true, route: { model: 'meta/llama:8b' } })
    const other = await catalogue.find({ model: 'openai/other' })
    assert.containsSubset(other, { ok: false, error: { code: 'model_unavailable' } })
  })
})
