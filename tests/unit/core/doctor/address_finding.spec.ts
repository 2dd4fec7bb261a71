import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { addressFinding } from '#app/core/doctor/address_finding'

async function serving(body: string) {
  const server = createServer((_request, response) => response.end(body)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

test.group('addressFinding', () => {
  test('knows kamba from another program by /health', async ({ assert, cleanup }) => {
    const ours = await serving('{"status":"ok","checks":[]}')
    const theirs = await serving('hello')
    cleanup(() => void [ours, theirs].forEach(({ server }) => server.close()))
    assert.equal((await addressFinding('127.0.0.1', ours.port)).status, 'ok')
    assert.equal((await addressFinding('127.0.0.1', theirs.port)).status, 'fail')
  })

  test('finds a port free that nobody listens on', async ({ assert }) => {
    const { server, port } = await serving('')
    server.close()
    await once(server, 'close')
    assert.equal((await addressFinding('0.0.0.0', port)).found, `${port} is free`)
  })
})
