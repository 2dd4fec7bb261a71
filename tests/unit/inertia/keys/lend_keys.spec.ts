import { test } from '@japa/runner'
import { addDeviceKey, adoptDeviceKeys, readDeviceKeys } from '~/keys/device_keys'
import { lendKeyFor, lendOpen } from '~/keys/lend_keys'
import { setOwnStoreId } from '~/sync/local_stores'
import { bareModel } from '~/models/model_list'
import { givePageGlobals } from '#tests/fakes/page_globals'
import { until } from '#tests/until'

const STORE = 'store-of-ada'
const GIVEN = {
  provider: 'openai',
  name: 'OpenAI',
  baseUrl: '',
  key: 'sk-on-this-device-0001',
} as const
type Sent = { path: string; body: Record<string, string> }

/** Answers as the server does; null is no connection. */
function giveServer(answer: (path: string) => object | null) {
  const sent: Sent[] = []
  const { fetch } = globalThis
  globalThis.fetch = async (path, init) => {
    sent.push({ path: path as string, body: JSON.parse((init?.body as string) ?? '{}') })
    const said = answer(path as string)
    if (said === null) throw new TypeError('offline')
    return Response.json(said)
  }
  Object.defineProperty(globalThis, 'document', { value: { cookie: '' }, configurable: true })
  return {
    sent,
    lends: () => sent.filter(({ path }) => path === '/keys/lend').map(({ body }) => body),
    giveBack: () => {
      globalThis.fetch = fetch
      Reflect.deleteProperty(globalThis, 'document')
    },
  }
}

test.group('A key on this device', (group) => {
  let line: { isUp: boolean; over: boolean }
  let server: ReturnType<typeof giveServer>

  group.each.setup(async () => {
    const giveBack = givePageGlobals()
    line = { isUp: true, over: false }
    const models = [bareModel({ id: 'openai/gpt-5', name: 'GPT-5', provider: 'OpenAI' })]
    server = giveServer((path) =>
      line.isUp ? (path === '/keys/models' ? { models } : { over: line.over }) : null
    )
    setOwnStoreId(STORE)
    await addDeviceKey(STORE, GIVEN)
    return async () => {
      // So that no timer is left.
      line = { isUp: true, over: true }
      await lendOpen()
      server.giveBack()
      giveBack()
    }
  })

  test('is lent when a reply is asked for, and no more once that is over', async ({ assert }) => {
    lendKeyFor('r1', 'openai/gpt-5')
    await until(() => server.lends().length === 1, 'the key is lent')
    assert.containsSubset(server.lends()[0], { replyId: 'r1', key: GIVEN.key })
    line.over = true
    await lendOpen()
    await lendOpen()
    assert.lengthOf(server.lends(), 2)
  })

  test('is lent when the line is back', async ({ assert }) => {
    line.isUp = false
    lendKeyFor('r1', 'openai/gpt-5')
    await until(() => server.lends().length === 1, 'the key is lent')
    line.isUp = true
    await lendOpen()
    assert.lengthOf(server.lends(), 2)
  })

  test('is not lent for a model that it does not reach', async ({ assert }) => {
    lendKeyFor('r1', 'anthropic/other')
    await lendOpen()
    assert.isEmpty(server.lends())
  })

  test('goes over to the account of a guest, under whose name it is removed with everything', ({
    assert,
  }) => {
    adoptDeviceKeys([STORE], 'store-of-the-account')
    assert.isEmpty(readDeviceKeys(STORE))
    const holders = Object.entries(localStorage).filter(([, value]) =>
      String(value).includes(GIVEN.key)
    )
    assert.deepEqual(
      holders.map(([name]) => name),
      ['kamba-keys:store-of-the-account']
    )
  })
})
