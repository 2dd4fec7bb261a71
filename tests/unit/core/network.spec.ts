import { test } from '@japa/runner'
import { networkOf } from '#app/core/network'

test.group('networkOf', () => {
  test('is the whole of an IPv4 address, however it is written', ({ assert }) => {
    assert.equal(networkOf('203.0.113.7'), '203.0.113.7')
    assert.equal(networkOf('::ffff:203.0.113.7'), '203.0.113.7')
  })

  test('is the first half of an IPv6 address', ({ assert }) => {
    const written = [
      '2001:db8:0:7::1',
      '2001:DB8:0:7:ffff:ffff:ffff:ffff',
      '2001:0db8::7:a:b:c:d',
      '2001:db8:0:7:0:0:0:0',
    ]
    for (const address of written) assert.equal(networkOf(address), '2001:db8:0:7::/64')
    assert.equal(networkOf('::1'), '0:0:0:0::/64')
  })
})
