import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, LookupFunction } from 'node:net'
import { promisify } from 'node:util'
import { test } from '@japa/runner'
import {
  AddressRefused,
  isPublic,
  OutboundGuard,
  type ResolveNames,
} from '#app/core/outbound_guard'
import { createSafeFetch } from '#app/core/safe_fetch'
import { postForStream } from '#app/core/safe_stream'

/** The host's own server, which nobody may reach. */
let canary: { port: number; requests: number }
let answer: RequestListener = (_request, response) => response.end('inside')

const answers =
  (...rounds: string[][]): ResolveNames =>
  (_name, done) => {
    const addresses = (rounds.length > 1 ? rounds.shift()! : rounds[0]!).map((address) => ({
      address,
      family: address.includes(':') ? 6 : 4,
    }))
    setImmediate(done, null, addresses)
  }

const WAYS: Record<string, (url: string, guard: OutboundGuard) => Promise<unknown>> = {
  safe_fetch: (url, guard) => createSafeFetch({}, guard)(url, { method: 'POST', body: '{}' }),
  safe_stream: (url, guard) =>
    postForStream(url, { guard, headers: {}, body: '{}', signal: AbortSignal.timeout(5_000) }),
}
const because = (work: Promise<unknown>) =>
  work.then(
    () => 'connected',
    (error: unknown) => (error instanceof AddressRefused ? error.because : error)
  )

/** PORT is the canary's. */
const REFUSED: [string, string, string][] = [
  ['decimal', 'http://2130706433:PORT/', 'private'],
  ['octal', 'http://0177.0.0.1:PORT/', 'private'],
  ['octal in full', 'http://017700000001:PORT/', 'private'],
  ['hex', 'http://0x7f000001:PORT/', 'private'],
  ['hex by parts', 'http://0x7f.0x0.0x0.0x1:PORT/', 'private'],
  ['short', 'http://127.1:PORT/', 'private'],
  ['zero', 'http://0:PORT/', 'private'],
  ['full-width digits', 'http://１２７.０.０.１:PORT/', 'private'],
  ['circled digits', 'http://①②⑦.⓪.⓪.①:PORT/', 'private'],
  ['escaped', 'http://%31%32%37.0.0.1:PORT/', 'private'],
  ['a dot at the end', 'http://127.0.0.1.:PORT/', 'private'],
  ['all of 127', 'http://127.8.8.8:PORT/', 'private'],
  ['IPv6', 'http://[::1]:PORT/', 'private'],
  ['IPv6, any', 'http://[::]:PORT/', 'private'],
  ['IPv6-mapped', 'http://[::ffff:127.0.0.1]:PORT/', 'private'],
  ['IPv6-mapped in hex', 'http://[::ffff:7f00:1]:PORT/', 'private'],
  ['IPv4-compatible', 'http://[::127.0.0.1]:PORT/', 'private'],
  ['IPv4-translated', 'http://[::ffff:0:127.0.0.1]:PORT/', 'private'],
  ['NAT64', 'http://[64:ff9b::7f00:1]:PORT/', 'private'],
  ['NAT64 of a network', 'http://[64:ff9b:1::7f00:1]:PORT/', 'private'],
  ['6to4', 'http://[2002:7f00:1::]:PORT/', 'private'],
  ['Teredo', 'http://[2001:0:7f00:1::]:PORT/', 'private'],
  ['zone id', 'http://[fe80::1%25lo]:PORT/', 'not_an_address'],
  ['link-local', 'http://[fe80::1]:PORT/', 'private'],
  ['site-local', 'http://[fec0::1]:PORT/', 'private'],
  ['unique-local', 'http://[fd12:3456::1]:PORT/', 'private'],
  ['multicast', 'http://[ff02::1]:PORT/', 'private'],
  ['private, 10', 'http://10.0.0.1:PORT/', 'private'],
  ['private, 172', 'http://172.16.0.1:PORT/', 'private'],
  ['private, 192', 'http://192.168.0.1:PORT/', 'private'],
  ['carrier NAT', 'http://100.64.0.1:PORT/', 'private'],
  ['multicast, IPv4', 'http://224.0.0.1:PORT/', 'private'],
  ['broadcast', 'http://255.255.255.255:PORT/', 'private'],
  ['metadata', 'http://169.254.169.254/latest/meta-data/', 'private'],
  ['metadata in decimal', 'http://2852039166/latest/meta-data/', 'private'],
  ['metadata of AWS, IPv6', 'http://[fd00:ec2::254]/latest/meta-data/', 'private'],
  ['metadata of Azure', 'http://168.63.129.16/machine?comp=goalstate', 'private'],
  ['metadata of Alibaba', 'http://100.100.100.200/latest/meta-data/', 'private'],
  ['metadata of Oracle', 'http://192.0.0.192/opc/v2/', 'private'],
  ['a name of this machine', 'http://localhost:PORT/', 'private'],
  ['user name as a host', 'http://api.openai.com@127.0.0.1:PORT/', 'userinfo'],
  ['password', 'http://api.openai.com:443@127.0.0.1:PORT/', 'userinfo'],
  ['escaped user name', 'http://api.openai.com%2F@127.0.0.1:PORT/', 'userinfo'],
  ['host behind a fragment', 'http://127.0.0.1:PORT#@api.openai.com/', 'private'],
  ['host behind a query', 'http://127.0.0.1:PORT?@api.openai.com/', 'private'],
  ['backslash', 'http://127.0.0.1:PORT\\@api.openai.com/', 'private'],
  ['line feed', 'http://127.0.\n0.1:PORT/', 'private'],
  ['file', 'file:///etc/passwd', 'scheme'],
  ['another scheme', 'gopher://127.0.0.1:PORT/', 'scheme'],
  ['data', 'data:text/plain,hello', 'scheme'],
  ['no address', 'http://', 'not_an_address'],
]

test.group('OutboundGuard', (group) => {
  group.setup(async () => {
    const server = createServer((request, response) => {
      canary.requests++
      answer(request, response)
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    canary = { port: (server.address() as AddressInfo).port, requests: 0 }
    return () => {
      server.closeAllConnections()
      server.close()
    }
  })
  group.each.setup(() => {
    canary.requests = 0
    answer = (_request, response) => response.end('inside')
  })

  for (const [way, ask] of Object.entries(WAYS)) {
    const url = (host: string) => `http://${host}:${canary.port}/v1`

    test(`refuses {0}, by ${way}`)
      .with(REFUSED)
      .run(async ({ assert }, [, address, reason]) => {
        const target = address.replace('PORT', String(canary.port))
        assert.equal(await because(ask(target, new OutboundGuard())), reason)
        assert.equal(canary.requests, 0)
      })

    test(`refuses a name that leads inside, {$self}, by ${way}`)
      .with([
        ['127.0.0.1'],
        ['::1'],
        ['::ffff:127.0.0.1'],
        ['169.254.169.254'],
        ['64:ff9b::a9fe:a9fe'],
        ['93.184.216.34', '127.0.0.1'],
      ])
      .run(async ({ assert }, addresses) => {
        const guard = new OutboundGuard([], answers(addresses))
        assert.equal(await because(ask(url('rebound.example'), guard)), 'private')
        assert.equal(canary.requests, 0)
      })

    test(`refuses a redirect to loopback, by ${way}`, async ({ assert }) => {
      answer = (_request, response) =>
        response.writeHead(307, { location: `http://127.0.0.1:${canary.port}/inside` }).end()
      const guard = new OutboundGuard([`127.0.0.1:${canary.port}`])
      assert.equal(await because(ask(url('127.0.0.1'), guard)), 'redirect')
      assert.equal(canary.requests, 1)
    })

    test(`reaches what the operator allows, {$self}, by ${way}`)
      .with(['127.0.0.1', '127.1', '127.0.0.1:PORT', '2130706433:PORT', 'localhost', 'LocalHost'])
      .run(async ({ assert }, entry) => {
        const guard = new OutboundGuard([entry.replace('PORT', String(canary.port))])
        const host = entry.toLowerCase().startsWith('l') ? 'localhost' : '127.0.0.1'
        assert.equal(await because(ask(url(host), guard)), 'connected')
      })

    test(`refuses the other ports of what is allowed by its port, by ${way}`, async ({
      assert,
    }) => {
      const guard = new OutboundGuard(['127.0.0.1:1'])
      assert.equal(await because(ask(url('127.0.0.1'), guard)), 'private')
    })

    test(`does not go by a connection that the operator's settings opened, by ${way}`, async ({
      assert,
    }) => {
      const body = { headers: {}, body: '{}', signal: AbortSignal.timeout(5_000) }
      const opened = await postForStream(url('localhost'), body)
      await opened.body.readText(100)
      assert.equal(await because(ask(url('localhost'), new OutboundGuard())), 'private')
    })
  }

  test('connects to the address that it checked and asks no second time', async ({ assert }) => {
    const guard = new OutboundGuard([], answers(['93.184.216.34'], ['127.0.0.1']))
    const way = guard.admit('http://rebound.example').http as unknown as {
      options: { lookup: LookupFunction }
    }
    const { lookup } = way.options
    const ask = promisify((done: (error: Error | null, address: unknown) => void) =>
      lookup('rebound.example', { all: true }, done)
    )
    assert.deepEqual(await ask(), [{ address: '93.184.216.34', family: 4 }])
    await assert.rejects(ask, AddressRefused)
  })

  test('says nothing about the address or what is behind it', ({ assert }) => {
    const { message } = new AddressRefused('private')
    assert.equal(message, 'this address may not be used (private)')
  })

  test('takes {$self} for one of the internet')
    .with(['8.8.8.8', '1.1.1.1', '172.32.0.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])
    .run(({ assert }, address) => {
      assert.isTrue(isPublic(address))
    })

  test('does not start with an entry that is no host: {$self}')
    .with(['http://ollama', 'ollama/v1', 'a b', 'me@ollama', '10.0.0.0/8'])
    .run(({ assert }, entry) => {
      assert.throws(() => new OutboundGuard([entry]), /ALLOWED_PRIVATE_HOSTS/)
    })
})
