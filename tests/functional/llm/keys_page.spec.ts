import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import ProviderKey from '#app/llm/keys/provider_key'
import { providerAddresses } from '#config/models'
import { HttpVisitor } from '#tests/functional/accounts/http_visitor'
import { LISTS, ModelsDouble } from '#tests/fixtures/models_double'
import type { ModelList } from '#shared/model_list'

const KEY = 'sk-or-v1-functional-0123456789abcdef'
let double: ModelsDouble
type Shown = {
  id: string
  lastFour: string
  modelsCount: number
  trouble: string | null
  name: string
}

/** The first page makes the guest, the second one a token for its session. */
async function givenGuest() {
  const visitor = await HttpVisitor.at('/')
  await visitor.get('/settings/keys')
  return visitor
}
const keysOf = async (visitor: HttpVisitor) =>
  (await visitor.props('/settings/keys')).keys as Shown[]
const errorsOf = ({ json }: { json: Record<string, unknown> }) =>
  json.errors as Record<string, string>
const givenKey = async (visitor: HttpVisitor, values: object = {}) => {
  const answer = await visitor.post('/settings/keys', {
    provider: 'openrouter',
    key: KEY,
    ...values,
  })
  return { answer, ...(answer.json as unknown as Shown) }
}

test.group('Settings > Keys', (group) => {
  group.setup(HttpVisitor.server)
  group.each.setup(async () => {
    double = await ModelsDouble.start({
      '/v1/models/user': LISTS.openrouter,
      '/v1/key': { data: { limit_remaining: null } },
      '/v1/credits': { data: { total_credits: 10, total_usage: 5.1 } },
    })
    const before = { ...providerAddresses }
    const played = { openrouter: `${double.url}/v1`, openai: `${double.url}/openai` }
    Object.assign(providerAddresses, played)
    return async () => {
      Object.assign(providerAddresses, before)
      await double.stop()
    }
  })

  test('keep a key of a guest that works, and show its end alone', async ({ assert }) => {
    const visitor = await givenGuest()
    const { answer, ...key } = await givenKey(visitor)
    assert.containsSubset(key, {
      lastFour: 'cdef',
      modelsCount: 3,
      trouble: null,
      name: 'OpenRouter',
    })
    const page = await visitor.get('/settings/keys')
    assert.include(page.text, 'cdef')
    assert.notInclude(answer.text + page.text, KEY.slice(0, 20))
    const row = await ProviderKey.findOrFail(key.id)
    assert.notInclude(row.sealedKey, KEY)
  })

  test('offer its models to their person alone, with an ETag', async ({ assert }) => {
    const [ada, grace] = [await givenGuest(), await givenGuest()]
    const { id } = await givenKey(ada)
    const { text, headers } = await ada.get('/models')
    const list = JSON.parse(text) as ModelList
    const gpt = list.models.find((model) => model.id === 'openai/gpt-5')
    assert.deepEqual(gpt?.ways, [{ keyId: id, provider: 'OpenRouter' }])
    assert.equal(list.defaultModel, 'anthropic/claude-sonnet-4-5')
    assert.notInclude(text, 'cdef')
    const again = await ada.get('/models', { 'if-none-match': headers.get('etag')! })
    assert.equal(again.status, 304)
    const others = JSON.parse((await grace.get('/models')).text) as ModelList
    assert.isEmpty(
      others.models.filter(({ ways }) => ways.some(({ provider }) => provider === 'OpenRouter'))
    )
    assert.equal((await new HttpVisitor().get('/models')).status, 401)
  })

  test('refuse a key that the provider refuses, and keep nothing', async ({ assert }) => {
    const visitor = await givenGuest()
    double.goodKeys = new Set()
    const { answer } = await givenKey(visitor)
    assert.equal(answer.status, 422)
    assert.deepEqual(errorsOf(answer), { key: 'provider_key_rejected' })
    assert.notInclude(answer.text, KEY.slice(0, 20))
    assert.isEmpty(await keysOf(visitor))
  })

  for (const [what, values, errors] of [
    ['no provider', { provider: 'nobody' }, { provider: 'missing' }],
    ['no key', { key: ' ' }, { key: 'missing' }],
    ['a key with a line in it', { key: 'sk-1\r\nx-evil: 1' }, { key: 'key_invalid' }],
    ['no address', { provider: 'compatible' }, { baseUrl: 'address_invalid' }],
    [
      'an address with a password',
      { provider: 'compatible', baseUrl: 'http://a:b@x.y' },
      { baseUrl: 'address_invalid' },
    ],
    [
      'S01: an address in here',
      { provider: 'compatible', baseUrl: 'http://127.0.0.1:1/v1' },
      { baseUrl: 'address_refused' },
    ],
    [
      'S01: the metadata address',
      { provider: 'compatible', baseUrl: 'http://169.254.169.254/v1' },
      { baseUrl: 'address_refused' },
    ],
  ] as const)
    test(`refuse ${what}`, async ({ assert }) => {
      const { answer } = await givenKey(await givenGuest(), values)
      assert.deepEqual([answer.status, errorsOf(answer)], [422, errors])
      assert.isEmpty(double.seen)
    })

  test('keep a key whose provider does not answer, and say so; test it again', async ({
    assert,
  }) => {
    const visitor = await givenGuest()
    double.answers.set('/v1/models/user', { status: 503, body: {} })
    const { id, trouble } = await givenKey(visitor)
    assert.equal(trouble, 'provider_down')
    double.answers.set('/v1/models/user', { body: LISTS.openrouter })
    const { json } = await visitor.post('/settings/keys/test', { id })
    assert.containsSubset(json, { trouble: null, modelsCount: 3 })
  })

  test('say what is left at OpenRouter', async ({ assert }) => {
    const visitor = await givenGuest()
    const { id } = await givenKey(visitor)
    const { json } = await visitor.post('/settings/keys/credits', { id })
    assert.deepEqual(json.credits, { left: 4.9, ofKey: false })
  })

  test('delete a key for good, with its list', async ({ assert }) => {
    const visitor = await givenGuest()
    const { id } = await givenKey(visitor)
    assert.isNotEmpty(await db.from('cache').whereLike('key', `%${id}%`))
    await visitor.post('/settings/keys/remove', { id })
    assert.isNull(await ProviderKey.find(id))
    assert.isEmpty(await db.from('cache').whereLike('key', `%${id}%`))
    assert.isEmpty(await keysOf(visitor))
  })

  test('T03: do nothing with somebody else’s key', async ({ assert }) => {
    const { id } = await givenKey(await givenGuest())
    const stranger = await givenGuest()
    const before = double.seen.length
    const test_ = await stranger.post('/settings/keys/test', { id })
    const credits = await stranger.post('/settings/keys/credits', { id })
    await stranger.post('/settings/keys/remove', { id })
    assert.deepEqual([test_.status, credits.status], [404, 404])
    assert.isNotNull(await ProviderKey.find(id))
    assert.lengthOf(double.seen, before)
  })

  test('say of a key that cannot be read that it has to be added again', async ({ assert }) => {
    const visitor = await givenGuest()
    const { id } = await givenKey(visitor)
    await ProviderKey.query().where({ id }).update({ sealedKey: 'byok.v1:of another key' })
    const [shown] = await keysOf(visitor)
    assert.equal(shown!.trouble, 'key_unreadable')
    const { troubles } = JSON.parse((await visitor.get('/models')).text) as ModelList
    assert.deepEqual(troubles, [{ keyId: id, name: 'OpenRouter', code: 'key_unreadable' }])
  })

  test('A01: connect OpenRouter by a code that this browser asked for, once', async ({
    assert,
  }) => {
    const visitor = await givenGuest()
    const { json } = await visitor.post('/settings/keys/openrouter')
    const consent = new URL(json.to as string)
    assert.equal(consent.pathname, '/auth')
    const agreed = await fetch(consent, { redirect: 'manual' })
    const back = new URL(agreed.headers.get('location')!)
    const path = back.pathname + back.search

    const stranger = await givenGuest()
    await stranger.get(path)
    assert.equal((await stranger.props('/settings/keys')).connected, 'expired')
    assert.isEmpty(await keysOf(stranger))

    const { status } = await visitor.get(path)
    assert.equal(status, 302)
    const { connected, keys } = await visitor.props('/settings/keys')
    assert.equal(connected, 'connected')
    assert.containsSubset(keys, [{ provider: 'openrouter', lastFour: '0001', modelsCount: 3 }])
    await visitor.get(path)
    assert.lengthOf(await keysOf(visitor), 1)
  })

  test('list models for a key on a device, and keep nothing of it', async ({ assert }) => {
    const visitor = await givenGuest()
    const asked = { provider: 'openrouter', key: 'sk-or-device-0123456789', name: 'Mine' }
    const { json, text } = await visitor.post('/keys/models', asked)
    assert.containsSubset(json.models, [{ id: 'openai/gpt-5', ways: [{ keyFrom: 'device' }] }])
    assert.notInclude(text, 'sk-or-device')
    assert.isEmpty(await keysOf(visitor))
    double.goodKeys = new Set()
    const refused = await visitor.post('/keys/models', asked)
    assert.deepEqual(errorsOf(refused), { key: 'provider_key_rejected' })
  })

  test('lend a key to the reply of its person alone', async ({ assert }) => {
    const visitor = await givenGuest()
    const { storeId } = await visitor.props('/')
    const asked = { provider: 'openrouter', key: 'sk-or-lent-0123456789', replyId: 'r-lent' }
    assert.deepEqual((await visitor.post('/keys/lend', asked)).json, { over: false })
    const lent = await app.container.make('models.lent')
    assert.isNull(lent.use({ storeId: 'somebody-else', replyId: 'r-lent' }))
    assert.equal(lent.use({ storeId: storeId as string, replyId: 'r-lent' })?.access.key, asked.key)
    lent.giveBack({ storeId: storeId as string, replyId: 'r-lent' })
    const wrong = await visitor.post('/keys/lend', { ...asked, replyId: '../x' })
    assert.equal(wrong.status, 422)
  })
})
