import { lookup as lookupAddresses, type LookupAddress } from 'node:dns'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import type { Agent } from 'undici'

/** Why the server does not speak to an address: for logs and tests; a person is told one sentence for all of them. */
export type RefusedBecause = 'not_an_address' | 'scheme' | 'userinfo' | 'private' | 'redirect'

/** The one answer to an address that a person chose and that may not be used. Holds neither the address nor what it resolved to. */
export class AddressRefused extends Error {
  constructor(readonly because: RefusedBecause) {
    super(`this address may not be used (${because})`)
    this.name = 'AddressRefused'
  }
}

export type ResolveNames = (
  name: string,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void
) => void

/** A connection that serves nobody is closed: the next one resolves the name anew. */
const IDLE_MS = 5_000

/** How a request that was admitted leaves: by connections of its own, which nobody opened without these checks. */
export class GuardedWay {
  readonly http: HttpAgent
  readonly https: HttpsAgent
  #dispatcher: Promise<Agent> | null = null

  constructor(private readonly lookup?: LookupFunction) {
    const options = { keepAlive: true, timeout: IDLE_MS, ...(lookup && { lookup }) }
    this.http = new HttpAgent(options)
    this.https = new HttpsAgent(options)
  }

  /** For `fetch`. undici costs 30 MB and 100 ms (measured): only once somebody needs it. */
  dispatcher(): Promise<Agent> {
    return (this.#dispatcher ??= this.#makeDispatcher())
  }

  async #makeDispatcher() {
    const { Agent: UndiciAgent } = await import('undici')
    const { lookup } = this
    return new UndiciAgent({ keepAliveTimeout: IDLE_MS, ...(lookup && { connect: { lookup } }) })
  }
}

/**
 * Decides about addresses that persons choose (attack S01: a base URL that leads to this machine, its network or the metadata of its
 * cloud). A name is resolved once per connection, every address of it is checked, and the connection goes to one of these: a name
 * that answers differently a second time (DNS rebinding) is not asked a second time.
 *
 * Errors: `AddressRefused`, thrown by `admit` or by the connection.
 */
export class OutboundGuard {
  readonly #allowed: ReadonlySet<string>
  readonly #strict: GuardedWay
  readonly #open: GuardedWay

  /** `allowed`: hosts, or host:port, that may be private. */
  constructor(allowed: Iterable<string> = [], resolve: ResolveNames = resolveAll) {
    this.#allowed = new Set([...allowed].map(normalHost))
    this.#strict = new GuardedWay(checkedLookup(resolve))
    this.#open = new GuardedWay()
  }

  /** An IP literal is judged here: nothing looks it up on its way to the network. `URL` has undone decimal, octal and hex notations. */
  admit(address: string | URL): GuardedWay {
    const url = parse(address)
    if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new AddressRefused('scheme')
    if (url.username !== '' || url.password !== '') throw new AddressRefused('userinfo')
    if (this.#allowed.has(url.hostname) || this.#allowed.has(hostAndPort(url))) return this.#open
    const literal = url.hostname.replace(/^\[|\]$/g, '')
    if (ipaddr.isValid(literal) && !isPublic(literal)) throw new AddressRefused('private')
    return this.#strict
  }
}

/** The cloud's agent answers there without being in a private range (Azure). */
const PUBLIC_METADATA = '168.63.129.16'
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/** Whether an address is one of the internet. Whatever is not known to be is not: NAT64, 6to4 and Teredo carry private ones inside. */
export function isPublic(address: string): boolean {
  const ip = ipaddr.process(address)
  if (ip.range() !== 'unicast' || ip.toString() === PUBLIC_METADATA) return false
  return ip instanceof ipaddr.IPv4 || (ip.zoneId === undefined && ip.match(GLOBAL_UNICAST))
}

function checkedLookup(resolve: ResolveNames): LookupFunction {
  return (name, options, done) =>
    resolve(name, (error, addresses) => {
      if (error) return done(error, '')
      if (addresses.length === 0 || !addresses.every(({ address }) => isPublic(address)))
        return done(new AddressRefused('private'), '')
      if (options.all) return done(null, addresses)
      const { address, family } = addresses[0]!
      done(null, address, family)
    })
}

const resolveAll: ResolveNames = (name, done) => lookupAddresses(name, { all: true }, done)

function parse(address: string | URL): URL {
  const url = URL.parse(String(address))
  if (!url) throw new AddressRefused('not_an_address')
  return url
}

const hostAndPort = ({ hostname, port, protocol }: URL) =>
  `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`

/** As `URL` writes it, so that both sides of the comparison are spelt alike. Throws for what is no host: a typing error would go unnoticed. */
function normalHost(entry: string): string {
  const url = URL.parse(`foo://${entry}`)
  const host = URL.parse(`http://${entry}`)?.hostname
  if (!url || !host || url.pathname !== '' || url.search || url.hash || url.username)
    throw new TypeError(`ALLOWED_PRIVATE_HOSTS: ${entry} is no host and no host:port`)
  return url.port ? `${host}:${url.port}` : host
}
