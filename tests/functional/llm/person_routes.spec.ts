import { execFile } from 'node:child_process'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import Person from '#app/accounts/person'
import { open, seal } from '#app/llm/keys/key_vault'
import { giveKeys } from '#app/llm/keys/give_keys'
import ProviderKey from '#app/llm/keys/provider_key'
import { LentKeys } from '#app/llm/keys/lent_keys'
import { ModelCatalogue } from '#app/llm/model_catalogue'
import { OpenDrivers } from '#app/llm/open_drivers'
import { PersonRoutes } from '#app/llm/person_routes'
import type { ProviderAccess, ProviderId } from '#app/llm/providers'
import { FakeDriver, say } from '#tests/fakes/fake_driver'
import { OfferCache } from '#app/llm/catalogue/offer_cache'
import { listOffers } from '#app/llm/catalogue/list_offers'
import { LISTS, ModelsDouble } from '#tests/fixtures/models_double'

let double: ModelsDouble

async function givenKey(person: Person, provider: ProviderId, more: Partial<ProviderKey> = {}) {
  const owned = { personId: person.id, provider }
  const sealedKey = seal(owned, `sk-${provider}-0123456789abcdef`)
  const row = { ...owned, name: provider, sealedKey, lastFour: 'cdef', ...more }
  return ProviderKey.create(row)
}

/** Routes whose providers are all played by the double, each below its own path. */
async function givenRoutes({ way = 'openrouter' as 'openrouter' | 'direct' } = {}) {
  const opened: ProviderAccess[] = []
  const at = (access: ProviderAccess) => ({
    ...access,
    baseUrl: `${double.url}/${access.provider}`,
  })
  const cache = await app.container.make('cache.manager')
  const list = (access: ProviderAccess) => listOffers({ ...at(access), addressFrom: 'operator' })
  const lent = new LentKeys(list)
  const routes = new PersonRoutes({
    fixed: new ModelCatalogue(),
    offers: new OfferCache(cache, list),
    lent,
    drivers: new OpenDrivers(async (access) => {
      opened.push(access)
      return new FakeDriver(say('Hi'))
    }),
    personOf: async (storeId) => (await Person.findBy('storeId', storeId))?.id ?? null,
    preferredWay: async () => way,
  })
  const find = (person: Person, model: string, keyFrom?: 'device') =>
    routes.find({ storeId: person.storeId, replyId: 'r1', model, keyFrom })
  return { routes, lent, opened, find }
}

test.group('Routes of a person', (group) => {
  group.each.setup(async () => {
    double = await ModelsDouble.start({
      '/openrouter/models/user': LISTS.openrouter,
      '/openai/models': LISTS.openai,
      '/compatible/models': LISTS.compatible,
    })
    return () => double.stop()
  })

  test('lead to the guide without any key', async ({ assert }) => {
    const { find } = await givenRoutes()
    assert.isTrue((await find(await Person.create({}), 'kamba/guide')).ok)
  })

  test('lead to the person’s own key, and tell which', async ({ assert }) => {
    const ada = await Person.create({})
    const key = await givenKey(ada, 'openai')
    const { find, opened } = await givenRoutes()
    const found = await find(ada, 'openai/gpt-4.1-mini')
    assert.containsSubset(found, { ok: true, route: { model: 'gpt-4.1-mini', keyId: key.id } })
    assert.isUndefined(found.ok && found.route.via)
    await find(ada, 'openai/gpt-4-1-mini')
    assert.lengthOf(opened, 1, 'the driver is kept')
  })

  for (const [way, via, model] of [
    ['openrouter', 'openrouter', 'openai/gpt-5'],
    ['direct', undefined, 'gpt-5'],
  ] as const)
    test(`lead by the preferred one of two ways: ${way}`, async ({ assert }) => {
      const ada = await Person.create({})
      await givenKey(ada, 'openai')
      await givenKey(ada, 'openrouter')
      const { find } = await givenRoutes({ way })
      const found = await find(ada, 'openai/gpt-5')
      assert.isTrue(found.ok)
      if (found.ok) assert.deepEqual([found.route.via, found.route.model], [via, model])
    })

  test('lead nobody to somebody else’s key', async ({ assert }) => {
    await givenKey(await Person.create({}), 'openai')
    const { find, opened } = await givenRoutes()
    const found = await find(await Person.create({}), 'openai/gpt-5')
    assert.containsSubset(found, { ok: false, error: { code: 'key_missing' }, provider: 'OpenAI' })
    assert.isEmpty(opened)
  })

  test('say what is wrong: no such model, a key that is refused, nobody known', async ({
    assert,
  }) => {
    const ada = await Person.create({})
    await givenKey(ada, 'openai')
    const { find } = await givenRoutes()
    const code = async (model: string) => {
      const found = await find(ada, model)
      return found.ok ? 'ok' : found.error.code
    }
    assert.equal(await code('openai/gpt-9'), 'model_not_found')
    assert.equal(await code('x-ai/grok-4'), 'key_missing')
    assert.equal(await code('nobodys/model'), 'model_unavailable')
    double.goodKeys = new Set()
    const grace = await Person.create({})
    await givenKey(grace, 'openrouter')
    const refused = await find(grace, 'openai/gpt-5')
    assert.containsSubset(refused, {
      ok: false,
      error: { code: 'provider_key_rejected', status: 401 },
    })
  })

  test('pass over a key that cannot be read any more', async ({ assert }) => {
    const ada = await Person.create({})
    await givenKey(ada, 'openai', { sealedKey: 'byok.v1:lost' })
    const { find } = await givenRoutes()
    assert.containsSubset(await find(ada, 'openai/gpt-5'), { error: { code: 'key_missing' } })
  })

  test('lead to a lent key for its reply alone', async ({ assert }) => {
    const ada = await Person.create({})
    const { find, routes, lent, opened } = await givenRoutes()
    const reply = { storeId: ada.storeId, replyId: 'r1' }
    const access = {
      provider: 'openai',
      name: 'OpenAI',
      key: 'sk-lent',
      baseUrl: '',
      addressFrom: 'operator',
    } as const
    assert.containsSubset(await find(ada, 'openai/gpt-5', 'device'), {
      error: { code: 'key_elsewhere' },
    })
    lent.lend(reply, access)
    assert.containsSubset(await find(ada, 'openai/gpt-5', 'device'), {
      ok: true,
      route: { model: 'gpt-5' },
    })
    assert.equal(opened[0]!.key, 'sk-lent')
    assert.containsSubset(await find(ada, 'openai/gpt-5'), { error: { code: 'key_missing' } })
    routes.over(reply)
    assert.containsSubset(await find(ada, 'openai/gpt-5', 'device'), { ok: false })
  })

  test('go on in the account that a guest is merged into', async ({ assert }) => {
    const [guest, account] = [await Person.create({}), await Person.create({ role: 'user' })]
    const key = await givenKey(guest, 'openai')
    await giveKeys(guest.id, account.id)
    await key.refresh()
    assert.equal(open(key), 'sk-openai-0123456789abcdef')
    const { find } = await givenRoutes()
    assert.containsSubset(await find(account, 'openai/gpt-5'), { route: { keyId: key.id } })
  })
})

test.group('models:sync', (group) => {
  group.each.timeout(30_000)

  test('prints counts per key, and fails when one has failed', async ({ assert }) => {
    const double = await ModelsDouble.start({ '/v1/models/user': LISTS.openrouter })
    const run = (env: Record<string, string>, ...args: string[]) =>
      new Promise<{ code: number; out: string }>((resolve) => {
        const options = { env: { ...process.env, ...env } }
        const child = execFile(
          process.execPath,
          ['ace.js', 'models:sync', ...args],
          options,
          (_, out, error) => resolve({ code: child.exitCode!, out: out + error })
        )
      })
    const openrouter = {
      KAMBA_OPENROUTER_KEY: 'sk-of-the-server',
      KAMBA_OPENROUTER_BASE_URL: `${double.url}/v1`,
    }
    const openai = { KAMBA_OPENAI_KEY: 'sk-other', KAMBA_OPENAI_BASE_URL: `${double.url}/nothing` }
    const [good, bad, help] = await Promise.all([
      run(openrouter),
      run({ ...openrouter, ...openai }),
      run({}, '--help'),
    ])
    await double.stop()
    assert.deepEqual([good.code, bad.code, help.code], [0, 1, 0], good.out + bad.out)
    assert.match(good.out, /server:openrouter.*OpenRouter.*3.*works/)
    assert.match(bad.out, /server:openai.*OpenAI.*0.*404/)
    assert.notInclude(bad.out, 'sk-')
  })
})
