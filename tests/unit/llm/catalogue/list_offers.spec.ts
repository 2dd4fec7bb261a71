import { test } from '@japa/runner'
import { listOffers } from '#app/llm/catalogue/list_offers'
import { ProviderError } from '#app/llm/provider_errors'
import type { ProviderAccess, ProviderId } from '#app/llm/providers'
import { LISTS, ModelsDouble } from '#tests/fixtures/models_double'

const KEY = 'sk-listing-0123456789'
let double: ModelsDouble
const access = (provider: ProviderId, more: Partial<ProviderAccess> = {}): ProviderAccess => ({
  provider,
  name: 'Here',
  key: KEY,
  baseUrl: `${double.url}/v1`,
  addressFrom: 'operator',
  ...more,
})
const errorOf = async (asked: ProviderAccess) => {
  const error = await listOffers(asked).catch((thrown: unknown) => thrown)
  return error as ProviderError
}

test.group('A list of models', (group) => {
  group.each.setup(async () => {
    double = await ModelsDouble.start()
    return () => double.stop()
  })

  test('of OpenRouter says everything by itself', async ({ assert }) => {
    double.answers.set('/v1/models/user', { body: LISTS.openrouter })
    const [gpt, claude, auto, ...more] = await listOffers(access('openrouter'))
    assert.deepEqual(gpt, {
      model: 'openai/gpt-5',
      card: {
        id: 'openai/gpt-5',
        name: 'GPT-5',
        provider: 'Here',
        contextTokens: 400_000,
        maxOutputTokens: 128_000,
        takes: ['image', 'file'],
        gives: [],
        tools: true,
        efforts: ['minimal', 'low', 'medium', 'high', 'max'],
        reasons: true,
        settings: ['maxOutputTokens'],
        price: { input: 1.25, output: 10, cached: 0.125 },
        withdrawnOn: null,
      },
    })
    assert.containsSubset(claude, {
      card: {
        id: 'anthropic/claude-sonnet-4-5',
        withdrawnOn: '2027-01-31',
        efforts: ['none', 'low'],
      },
    })
    assert.isNull(auto!.card.price)
    assert.isEmpty(more, 'what gives no text is left out')
    assert.equal(double.seen[0]!.headers.authorization, `Bearer ${KEY}`)
  })

  test('of OpenRouter is the public one where there is none of the key', async ({ assert }) => {
    double.answers.set('/v1/models', { body: LISTS.openrouter })
    double.answers.set('/v1/key', { body: { data: {} } })
    assert.lengthOf(await listOffers(access('openrouter')), 3)
  })

  test('of OpenAI has each model once, with what is known of it', async ({ assert }) => {
    double.answers.set('/v1/models', { body: LISTS.openai })
    const offers = await listOffers(access('openai'))
    assert.deepEqual(
      offers.map(({ model }) => model),
      ['gpt-5', 'gpt-4.1-mini']
    )
    assert.containsSubset(offers[1]!.card, { id: 'openai/gpt-4-1-mini', contextTokens: 1_047_576 })
  })

  test('of Anthropic says what each model can', async ({ assert }) => {
    double.answers.set('/v1/models', { body: LISTS.anthropic })
    const [offer] = await listOffers(access('anthropic'))
    assert.containsSubset(offer, {
      model: 'claude-sonnet-4-5-20250929',
      card: { contextTokens: 1_000_000, takes: ['image', 'file'], price: { input: 3, output: 15 } },
    })
    assert.equal(double.seen[0]!.headers['x-api-key'], KEY)
  })

  test('of Google comes in pages', async ({ assert }) => {
    double.answers.set('/v1/models', { body: LISTS.google })
    const offers = await listOffers(access('google'))
    assert.lengthOf(offers, 1)
    assert.containsSubset(offers[0], {
      model: 'gemini-2.5-flash',
      card: { maxOutputTokens: 65_536 },
    })
    assert.equal(double.seen[0]!.headers['x-goog-api-key'], KEY)
  })

  test('of an endpoint is named by it, and needs no key', async ({ assert }) => {
    double.answers.set('/v1/models', { body: LISTS.compatible })
    const [offer, ...more] = await listOffers(access('compatible', { name: 'LM Studio', key: '' }))
    assert.containsSubset(offer, { card: { id: 'lm-studio/llama3-2:3b', contextTokens: 131_072 } })
    assert.isEmpty(more)
    assert.isUndefined(double.seen[0]!.headers.authorization)
  })

  test('of an Ollama without one is that of its own protocol', async ({ assert }) => {
    double.answers.set('/api/tags', { body: LISTS.ollamaTags })
    const [offer] = await listOffers(access('compatible', { name: 'Ollama' }))
    assert.equal(offer!.card.id, 'ollama/qwen3:8b')
  })

  test('R05: fails with a code and a status, and not in words that hold the key', async ({
    assert,
  }) => {
    double.goodKeys = new Set()
    const error = await errorOf(access('openai'))
    assert.deepEqual([error.code, error.status], ['provider_key_rejected', 401])
    assert.notInclude(JSON.stringify(error) + error.stack, KEY)
  })

  test('fails where something else answers, or nobody', async ({ assert }) => {
    double.answers.set('/v1/models', { body: '<html>' })
    assert.deepEqual(await listOffers(access('compatible')), [])
    const nobody = await errorOf(access('compatible', { baseUrl: 'http://127.0.0.1:9/v1' }))
    assert.equal(nobody.code, 'provider_down')
  })

  test('S01: of an address that a person chose is not asked for within this network', async ({
    assert,
  }) => {
    const error = await errorOf(access('compatible', { addressFrom: 'person' }))
    assert.equal(error.code, 'address_refused')
    assert.isEmpty(double.seen)
  })
})
