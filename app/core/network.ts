import { isIPv6 } from 'node:net'

/** What one household or machine has of an address: all of an IPv4 address, the first 64 bits of an IPv6 one (attack Q01: whoever has one has 2^64). */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped) return mapped[1]!
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  const groups = [...left, ...gap, ...right]
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
  return `${groups.join(':')}::/64`
}
