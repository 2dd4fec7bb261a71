import { BentoCache, drivers, store } from '@adonisjs/cache'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import type { ModelSource } from '#app/llm/catalogue/model_source'
import type { Offer } from '#app/llm/catalogue/offer'
import { plainCard } from '#shared/model_card'
import { OfferCache } from '#app/llm/catalogue/offer_cache'
import { ProviderError } from '#app/llm/provider_errors'

const source = (id: string): ModelSource => ({
  id,
  keyId: id,
  version: '1',
  access: { provider: 'openai', name: id, key: 'k', baseUrl: 'http://x', addressFrom: 'operator' },
})
const offer: Offer = { model: 'm', card: plainCard('openai/m', 'M', 'OpenAI') }

async function givenCache() {
  const inMemory = store().useL1Layer(drivers.memory({}))
  const stores = { models: await inMemory.entry().resolver(app) }
  const cache = new BentoCache({ default: 'models', stores })
  const asked: string[] = []
  let play = async (): Promise<Offer[]> => [offer]
  const offers = new OfferCache(cache, async ({ name }) => {
    asked.push(name)
    return play()
  })
  return { offers, asked, plays: (next: typeof play) => void (play = next) }
}
const fails = async () => {
  throw new ProviderError('provider_down', { status: 503 })
}

test.group('The cache of offers', () => {
  test('asks a provider once for all who want it at the same time', async ({ assert }) => {
    const { offers, asked } = await givenCache()
    const listings = await Promise.all([1, 2, 3].map(() => offers.listing(source('a'))))
    assert.deepEqual(asked, ['a'])
    assert.isTrue(listings.every(({ listed }) => listed!.offers.length === 1))
  })

  test('lists the others when one fails, and says why', async ({ assert }) => {
    const { offers, plays } = await givenCache()
    await offers.listing(source('good'))
    plays(fails)
    const [good, bad] = await offers.listings([source('good'), source('bad')])
    assert.deepEqual([good!.listed!.offers.length, good!.error], [1, null])
    assert.deepEqual([bad!.listed, bad!.error?.code], [null, 'provider_down'])
  })

  test('leaves a provider alone that has just failed, unless it is to be fresh', async ({
    assert,
  }) => {
    const { offers, asked, plays } = await givenCache()
    plays(fails)
    await offers.listing(source('bad'))
    await offers.listing(source('bad'))
    assert.lengthOf(asked, 1)
    plays(async () => [offer])
    const { error, listed } = await offers.listing(source('bad'), { fresh: true })
    assert.deepEqual([error, listed!.offers.length], [null, 1])
  })

  test('keeps what was listed when a fresh list fails', async ({ assert }) => {
    const { offers, plays } = await givenCache()
    await offers.listing(source('a'))
    plays(fails)
    const { listed, error } = await offers.listing(source('a'), { fresh: true })
    assert.deepEqual([listed?.offers.length, error?.code], [1, 'provider_down'])
  })

  test('knows without asking, and forgets', async ({ assert }) => {
    const { offers, asked } = await givenCache()
    assert.isNull(await offers.known(source('a')))
    await offers.listing(source('a'))
    assert.lengthOf((await offers.known(source('a')))!.offers, 1)
    await offers.forget('a')
    assert.isNull(await offers.known(source('a')))
    assert.lengthOf(asked, 1)
  })
})
