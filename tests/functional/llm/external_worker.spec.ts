import { once } from 'node:events'
import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { LISTS, ModelsDouble } from '#tests/fixtures/models_double'
import { givenAskingGuest } from '#tests/functional/llm/asking_guest'
import { endClients } from '#tests/functional/sync/socket_client'
import { ProductionServer } from '#tests/production_server'

test.group('A worker in a process of its own', (group) => {
  group.tap((each) => each.timeout(60_000))

  test('asks with keys that the server keeps; the server itself with those that devices lend', async ({
    assert,
    cleanup,
  }) => {
    const double = await ModelsDouble.start({
      '/v1/models/user': LISTS.openrouter,
      '/v1/key': { data: {} },
      '/local/models': LISTS.compatible,
    })
    const env = {
      WORKER: 'external',
      KAMBA_OPENROUTER_BASE_URL: `${double.url}/v1`,
      ALLOWED_PRIVATE_HOSTS: new URL(double.url).host,
    }
    const server = await ProductionServer.start({ env })
    cleanup(async () => {
      endClients()
      await server.stop()
      await double.stop()
    })
    const { visitor, ask } = await givenAskingGuest(server.url)

    const replyId = randomUUID()
    const onDevice = { provider: 'openrouter', key: 'sk-or-v1-lent-without-a-worker' }
    const lends = setTimeout(() => void visitor.post('/keys/lend', { ...onDevice, replyId }), 300)
    assert.equal((await ask({ replyId, keyFrom: 'device' })).name, 'v1.ReplyEnded')
    clearTimeout(lends)
    const health = await fetch(`${server.url}/health`)
    assert.equal(health.status, 503, 'that makes it no worker')

    await visitor.post('/settings/keys', {
      provider: 'openrouter',
      key: 'sk-or-v1-kept-by-the-server',
    })
    const worker = server.spawnAce('worker:run')
    assert.equal((await ask()).name, 'v1.ReplyEnded')
    const baseUrl = `${double.url}/local/`
    const endpoint = { provider: 'compatible', name: 'My GPU', baseUrl, key: '' }
    const { json } = await visitor.post('/settings/keys', endpoint)
    assert.containsSubset(json, { modelsCount: 1, trouble: null, lastFour: '' })
    assert.equal((await ask({ model: 'my-gpu/llama3-2:3b' })).name, 'v1.ReplyEnded')
    assert.isUndefined(double.asked('/local/chat/completions')[0]!.headers.authorization)
    worker.kill('SIGTERM')
    await once(worker, 'exit')
    const keys = double.asked('/v1/chat/completions').map(({ headers }) => headers.authorization)
    assert.includeMembers(keys, [`Bearer ${onDevice.key}`, 'Bearer sk-or-v1-kept-by-the-server'])
  })
})
