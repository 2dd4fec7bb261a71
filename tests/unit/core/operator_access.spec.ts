import type { IncomingMessage } from 'node:http'
import { test } from '@japa/runner'
import { isOperator } from '#app/core/operator_access'

type Headers = IncomingMessage['headers']

const request = (headers: Headers = {}, remoteAddress = '127.0.0.1') =>
  ({ headers: { host: 'localhost:3333', ...headers }, socket: { remoteAddress } }) as Pick<
    IncomingMessage,
    'headers' | 'socket'
  >

test.group('What concerns the operator alone', () => {
  const local = { token: null, isLocal: true }

  test('is open to programs of this machine', ({ assert }) => {
    for (const peer of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      assert.isTrue(isOperator(request({}, peer), local))
    assert.isFalse(isOperator(request({}, '192.168.1.7'), local))
  })

  test('is closed to what a proxy passes on (attack G06)', ({ assert }) => {
    const passedOn: Headers[] = [
      { 'x-forwarded-for': '203.0.113.9' },
      { forwarded: 'for=203.0.113.9' },
      { host: 'chat.example.org' },
      { host: 'localhost.example.org' },
    ]
    for (const headers of passedOn) assert.isFalse(isOperator(request(headers), local))
    assert.isFalse(isOperator(request(), { token: null, isLocal: false }))
  })

  test('is open to the token alone where there is one', ({ assert }) => {
    const rules = { token: 'secret', isLocal: true }
    const naming = (authorization: string) => request({ authorization }, '203.0.113.9')
    assert.isTrue(isOperator(naming('Bearer secret'), rules))
    for (const wrong of [naming('Bearer secre'), naming('secret'), naming(''), request()])
      assert.isFalse(isOperator(wrong, rules))
  })
})
