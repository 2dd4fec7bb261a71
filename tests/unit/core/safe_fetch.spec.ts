import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { test } from '@japa/runner'
import { createSafeFetch } from '#app/core/safe_fetch'

let answer: RequestListener
let url: string

test.group('createSafeFetch', (group) => {
  group.setup(async () => {
    const server = createServer((request, response) => answer(request, response)).listen(
      0,
      '127.0.0.1'
    )
    await once(server, 'listening')
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    return () => {
      server.closeAllConnections()
      server.close()
    }
  })

  test('gives an ordinary answer as it is', async ({ assert }) => {
    answer = (_request, response) => response.setHeader('x-hint', 'yes').end('fine')
    const response = await createSafeFetch()(url)
    assert.equal(response.headers.get('x-hint'), 'yes')
    assert.equal(await response.text(), 'fine')
  })

  test('does not follow a redirect', async ({ assert }) => {
    let isCalled = false
    answer = (request, response) => {
      isCalled ||= request.url === '/canary'
      response.writeHead(302, { location: '/canary' }).end()
    }
    await assert.rejects(() => createSafeFetch()(url))
    assert.isFalse(isCalled)
  })

  test('cuts a body that is larger than allowed', async ({ assert }) => {
    answer = (_request, response) => response.end('line\n'.repeat(1_000))
    const response = await createSafeFetch({ maxBytes: 1_000 })(url)
    await assert.rejects(() => response.text())
  })

  test('counts what a compressed body unfolds to', async ({ assert }) => {
    const bomb = gzipSync(Buffer.alloc(1024 * 1024))
    answer = (_request, response) => response.setHeader('content-encoding', 'gzip').end(bomb)
    const response = await createSafeFetch({ maxBytes: 10_000, maxLineBytes: 2 ** 30 })(url)
    await assert.rejects(() => response.arrayBuffer())
  })

  test('cuts a line that does not end', async ({ assert }) => {
    answer = (_request, response) => response.end(`short\n${'x'.repeat(5_000)}`)
    const response = await createSafeFetch({ maxLineBytes: 1_000 })(url)
    await assert.rejects(() => response.text())
  })

  test('reads little of a refusal', async ({ assert }) => {
    answer = (_request, response) => response.writeHead(500).end('line\n'.repeat(1_000))
    const response = await createSafeFetch({ maxErrorBytes: 100 })(url)
    await assert.rejects(() => response.text())
  })

  test('waits so long for an answer and no longer', async ({ assert }) => {
    answer = () => {}
    await assert.rejects(() => createSafeFetch({ answerWithinMs: 50 })(url))
  })
})
