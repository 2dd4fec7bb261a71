import { test } from '@japa/runner'
import { parseProxies } from '#config/trusted_proxies'

test.group('TRUSTED_PROXIES', () => {
  test('names addresses, networks and this machine', ({ assert }) => {
    const proxies = parseProxies('loopback, 10.1.0.0/16,2001:db8::1')
    const isTrusted = (address: string) =>
      proxies.check(address, address.includes(':') ? 'ipv6' : 'ipv4')
    assert.deepEqual(['127.0.0.5', '::1', '10.1.9.9', '2001:db8::1'].map(isTrusted), [
      true,
      true,
      true,
      true,
    ])
    assert.deepEqual(['10.2.0.1', '2001:db8::2', '203.0.113.7'].map(isTrusted), [
      false,
      false,
      false,
    ])
  })

  test('is refused when it names anything else', ({ assert }) => {
    assert.throws(
      () => parseProxies('my-proxy'),
      'TRUSTED_PROXIES: my-proxy is no address and no network'
    )
    assert.throws(() => parseProxies('10.0.0.0/x'))
  })
})
