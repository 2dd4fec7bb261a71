import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import {
  address,
  attachSockets,
  endClients,
  givenClient,
  givenGuest,
} from '#tests/functional/sync/socket_client'
import { messageSent } from '#tests/unit/sync/eventlog_fixture'

const metrics = async (headers = {}) => {
  const answer = await fetch(`${address()}/metrics`, {
    headers: { connection: 'close', ...headers },
  })
  return { status: answer.status, text: await answer.text() }
}

test.group('/metrics', (group) => {
  group.setup(async () => {
    const stop = await testUtils.httpServer().start()
    await attachSockets()
    return stop
  })
  group.each.teardown(endClients)

  test('counts what happens on the sockets, and says how the process is', async ({ assert }) => {
    const client = await givenClient(await givenGuest())
    client.send({ type: 'push', id: 1, batch: [messageSent(1)], backendId: null })
    client.send({ type: 'push', id: 2, batch: [messageSent(1)], backendId: null })
    await client.frame('error')
    const { status, text } = await metrics()
    assert.equal(status, 200)
    const value = (name: string) => {
      const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `))
      return line === undefined ? null : Number(line.slice(name.length))
    }
    for (const name of [
      'kamba_pushes_total',
      'kamba_rejections_total{kind="server_ahead"}',
      'kamba_connections',
      'kamba_frames_received_total{type="push"}',
      'kamba_frames_sent_total{type="pushed"}',
      'kamba_sent_bytes_total',
      'process_resident_memory_bytes',
    ])
      assert.isAbove(value(name) ?? 0, 0, name)
    for (const name of [
      'kamba_holds_total',
      'kamba_buffered_bytes',
      'kamba_replies{state="running"}',
      'kamba_readmodel_lag_events',
      'nodejs_eventloop_lag_p99_seconds',
    ])
      assert.isNumber(value(name), name)
  })

  test('names no store', async ({ assert }) => {
    const { storeId } = await givenGuest()
    const { text } = await metrics()
    assert.notInclude(text, storeId)
  })

  test('is not there for what a proxy passes on', async ({ assert, client }) => {
    const headers = { 'x-forwarded-for': '203.0.113.9' }
    assert.equal((await metrics(headers)).status, 404)
    const health = await client.get('/health').header('x-forwarded-for', '203.0.113.9')
    assert.deepEqual(Object.keys(health.body()), ['status'])
  })
})
