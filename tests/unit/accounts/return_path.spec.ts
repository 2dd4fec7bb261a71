import { test } from '@japa/runner'
import { returnPath } from '#app/accounts/return_path'

const ELSEWHERE = [
  '//evil.test',
  '///evil.test',
  '/\\evil.test',
  '\\\\evil.test',
  '/\t/evil.test',
  '/.//evil.test',
  '/..//evil.test',
  '/%2e//evil.test',
  '/chat/../..//evil.test',
  'https://evil.test',
  'https:evil.test',
  'https:/evil.test',
  'http:///evil.test',
  'javascript:alert(1)',
  'data:text/html,hello',
  '@evil.test',
  '.evil.test',
  'chat/1',
  ' /chat/1',
  '/chat\r\nSet-Cookie: a=b',
  '/chat\u2028/1',
  '/chat\u0000',
  '',
  '?a=b',
]

test.group('return paths', () => {
  for (const wanted of ELSEWHERE)
    test(`${JSON.stringify(wanted)} leads home`, ({ assert }) => {
      assert.equal(returnPath(wanted), '/')
    })

  test('what is no text, or too long, leads home', ({ assert }) => {
    for (const wanted of [undefined, null, 7, ['/chat/1'], { a: 1 }, `/${'a'.repeat(2_000)}`])
      assert.equal(returnPath(wanted), '/')
  })

  test('signing in again or out is no place to return to', ({ assert }) => {
    for (const wanted of ['/sign-in', '/sign-out', '/sign-in/with/github', '/./sign-up?a=b'])
      assert.equal(returnPath(wanted), '/')
  })

  test('paths of this site stay as they are, query and fragment too', ({ assert }) => {
    for (const wanted of ['/', '/chat/abc', '/settings/account?x=%2F%2Fevil.test#top'])
      assert.equal(returnPath(wanted), wanted)
  })

  test('a path never holds what could end a header line', ({ assert }) => {
    assert.equal(returnPath('/chat/%0d%0aSet-Cookie'), '/chat/%0d%0aSet-Cookie')
    assert.match(returnPath('/chat/ä b'), /^[\x21-\x7e]+$/)
  })
})
