import { BlockList, isIP } from 'node:net'
import env from '#start/env'

const NAMES: Record<string, string[]> = { loopback: ['127.0.0.0/8', '::1/128'] }

/** Addresses and networks as TRUSTED_PROXIES lists them. Throws for one that is neither: a proxy that is not believed would go unnoticed. */
export function parseProxies(list: string): BlockList {
  const proxies = new BlockList()
  const names = list.split(',').map((name) => name.trim())
  for (const network of names.filter(Boolean).flatMap((name) => NAMES[name] ?? [name])) {
    const [ip = '', bits] = network.split('/')
    const version = isIP(ip)
    const length = bits === undefined ? (version === 4 ? 32 : 128) : Number(bits)
    if (version === 0 || !Number.isInteger(length))
      throw new TypeError(`TRUSTED_PROXIES: ${network} is no address and no network`)
    proxies.addSubnet(ip, length, version === 4 ? 'ipv4' : 'ipv6')
  }
  return proxies
}

const proxies = parseProxies(env.get('TRUSTED_PROXIES') ?? '')

/** Whether the X-Forwarded-For of this peer counts. Nobody's by default: anybody may write what he likes into it (attack A08). */
export function isTrustedProxy(address: string): boolean {
  const version = isIP(address)
  return version !== 0 && proxies.check(address, version === 4 ? 'ipv4' : 'ipv6')
}
