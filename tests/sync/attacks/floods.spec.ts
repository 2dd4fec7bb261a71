import { readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import {
  endClients,
  givenClient,
  givenGuest,
  type Guest,
  SocketClient,
} from '#tests/functional/sync/socket_client'
import { AttackedServer } from '#tests/sync/attacks/attacked_server'
import { MAX_UPGRADES, RATE_WINDOW_SECONDS } from '#shared/limits'
import { messageSent } from '#tests/unit/sync/eventlog_fixture'
import { until } from '#tests/until'

const MB = 1024 * 1024
const push = (id: number, batch: unknown) => ({ type: 'push', id, batch, backendId: null })
const SECRET = 'words that belong in no log'

/** An upgrade as cheap as an attacker makes it; resolves with the status. */
function upgrade(url: string, { cookie }: Guest, forwardedFor: string): Promise<number> {
  return new Promise((resolve) => {
    const asking = request(`${url}/sync`, {
      headers: {
        cookie,
        'origin': url,
        'connection': 'Upgrade',
        'upgrade': 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'x-forwarded-for': forwardedFor,
      },
    })
    asking.on('upgrade', (_, socket) => {
      resolve(101)
      socket.destroy()
    })
    asking.on('response', (response) => {
      resolve(response.statusCode!)
      response.resume()
    })
    asking.on('error', () => resolve(0)).end()
  })
}

test.group('floods', (group) => {
  let plant: AttackedServer
  group.setup(async () => {
    plant = await AttackedServer.start()
    return async () => {
      endClients()
      await plant.stop()
      rmSync(plant.logFile, { force: true })
    }
  })
  group.each.teardown(endClients)
  /** Each from an address of its own: what is tested here is not the limit of addresses. */
  let attackers = 0
  const from = () => ({ 'x-forwarded-for': `198.51.${attackers >> 8}.${attackers++ & 255}` })
  const givenVictim = () => givenGuest(plant.url, from())
  const givenAttacker = async (guest?: Guest) =>
    givenClient(guest ?? (await givenVictim()), { url: plant.url, headers: from() })

  test('W06: a frame of 64 MB is refused at its first bytes', async ({ assert }) => {
    const client = await givenAttacker()
    const { grown, isNoticed, isUp } = await plant.during(async () => {
      client.socket.send(Buffer.alloc(64 * MB, 'x'))
      assert.equal((await client.closed).code, 1009)
    })
    assert.isBelow(grown, 20 * MB)
    assert.deepEqual([isNoticed, isUp], [false, true])
  })

  test('W06: a message in fragments of one byte is not collected', async ({ assert }) => {
    const client = await givenAttacker()
    const { grown, isNoticed } = await plant.during(async () => {
      for (let count = 0; count < 300_000 && client.socket.readyState === 1; count++) {
        client.socket.send('x', { fin: false })
        if (count % 1_000 === 0) await new Promise((resolve) => setImmediate(resolve))
      }
      assert.include([1008, 1009], (await client.closed).code)
    })
    assert.isBelow(grown, 20 * MB)
    assert.isFalse(isNoticed)
  })

  test('W07: ten thousand messages in a second end the connection', async ({ assert }) => {
    const client = await givenAttacker()
    const { isNoticed } = await plant.during(async () => {
      for (let count = 0; count < 10_000; count++) client.send({ type: 'nudge' })
      assert.equal((await client.closed).code, 1008)
    })
    assert.isFalse(isNoticed)
  })

  test('W07: of two hundred sockets of one account fifty are taken', async ({ assert }) => {
    const guest = await givenVictim()
    const closed: number[] = []
    const { isNoticed } = await plant.during(async () => {
      const clients = Array.from(
        { length: 200 },
        () => new SocketClient(guest, { url: plant.url, headers: from() })
      )
      for (const client of clients) void client.closed.then(({ code }) => closed.push(code))
      await until(() => closed.length === 150, '150 refusals', 20_000)
    })
    // Sixty are upgraded, the others get 429: a browser calls that 1006.
    assert.deepEqual(new Set(closed), new Set([1006, 4429]))
    assert.isFalse(isNoticed)
  })

  test('W07: two thousand upgrades of one address are refused cheaply', async ({ assert }) => {
    const guests = [await givenVictim(), await givenVictim()]
    const statuses: number[] = []
    const startedAt = performance.now()
    const attack = async () => {
      while (statuses.length < 2_000) {
        const round = Array.from({ length: 50 }, (_, index) =>
          upgrade(plant.url, guests[index % 2]!, '203.0.113.7')
        )
        statuses.push(...(await Promise.all(round)))
      }
    }
    const { isNoticed, grown } = await plant.during(attack)
    const count = (wanted: number) => statuses.filter((status) => status === wanted).length
    const windows = Math.ceil((performance.now() - startedAt) / 1000 / RATE_WINDOW_SECONDS) + 1
    assert.isAtMost(count(101), windows * MAX_UPGRADES)
    assert.equal(count(429), 2_000 - count(101))
    assert.isFalse(isNoticed)
    assert.isBelow(grown, 120 * MB)
    assert.equal(await upgrade(plant.url, await givenVictim(), '203.0.113.8'), 101)
  }).timeout(60_000)

  test('W07: one address makes fifty guests, then it has to wait', async ({ assert }) => {
    const visit = () =>
      fetch(plant.url, {
        headers: { 'x-forwarded-for': '2001:db8::1', 'connection': 'close' },
        method: 'HEAD',
      })
    const answers: Response[] = []
    while (answers.length < 80)
      answers.push(...(await Promise.all(Array.from({ length: 20 }, visit))))
    const refused = answers.filter(({ status }) => status === 429)
    assert.isAtLeast(refused.length, 20)
    assert.match(refused[0]!.headers.get('retry-after')!, /^\d+$/)
  }).timeout(60_000)

  test('T06: the worst frames cost others nothing', async ({ assert }) => {
    const frames = [
      JSON.stringify(push(1, Array(100_000).fill({}))),
      JSON.stringify(push(2, [messageSent(1, { args: '['.repeat(500_000) })])),
      JSON.stringify(push(3, [messageSent(1, { args: Array(1_300_000).fill(0) })])),
      JSON.stringify(push(4, [messageSent(1, { args: { text: 'x'.repeat(3.9 * MB) } })])),
      `{"type":"push","id":5,"batch":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`,
    ]
    const { isNoticed, isUp } = await plant.during(async () => {
      const until = Date.now() + 1_500
      while (Date.now() < until) {
        const client = await givenAttacker()
        for (const frame of frames) client.socket.send(frame)
        await Promise.race([client.closed, sleep(500)])
        client.socket.terminate()
      }
    })
    assert.deepEqual([isNoticed, isUp], [false, true])
  })

  test('T06: who sends more than four megabytes a second is read more slowly', async ({
    assert,
  }) => {
    const client = await givenAttacker()
    const frame = JSON.stringify(push(1, [messageSent(1, { name: 'x', args: 'x'.repeat(2 * MB) })]))
    const { isNoticed } = await plant.during(async () => {
      for (let count = 0; count < 15; count++) client.socket.send(frame)
      const startedAt = performance.now()
      await until(() => client.frames.length > 15, 'fifteen answers', 20_000)
      assert.isAbove(performance.now() - startedAt, 1_500)
    })
    assert.isFalse(isNoticed)
  })

  test('W11: a hundred readers that never read cost no more than their pages', async ({
    assert,
  }) => {
    const { grown, isNoticed } = await plant.during(async () => {
      for (let account = 0; account < 2; account++) {
        const guest = await givenVictim()
        const writer = await givenAttacker(guest)
        const readers = await Promise.all(Array.from({ length: 49 }, () => givenAttacker(guest)))
        for (const reader of readers) {
          reader.send({ type: 'pull', id: 1, cursor: null, live: true, backendId: null })
          reader.socket.pause()
        }
        for (let seqNum = 1; seqNum <= 20; seqNum++) {
          const args = { ...(messageSent(1).args as object), text: 'x'.repeat(200_000) }
          writer.send(push(seqNum, [messageSent(seqNum, { args })]))
          await writer.frame('pushed', ({ id }) => id === seqNum)
        }
      }
    })
    // A megabyte each, and as much again that the collector has not come to; everything for everybody would be 392 MB.
    assert.isBelow(grown, 2 * 98 * MB)
    assert.isFalse(isNoticed)
  }).timeout(60_000)

  test('W04, G05: no cookie, no token and no text is in the log, and nothing breaks its lines', async ({
    assert,
  }) => {
    const guest = await givenVictim()
    const client = await givenAttacker(guest)
    client.send(push(1, [messageSent(1, { args: { text: SECRET } })]))
    client.socket.send(`{"type":"${SECRET}"}`)
    await client.closed
    const value = guest.cookie.split('=')[1]!.split(';')[0]!
    await fetch(`${plant.url}/sync?token=${value}&payload=${SECRET}`)
    await fetch(`${plant.url}/chat/%0d%0a%1b[31mforged`, {
      headers: { 'user-agent': '\u001B[31mforged', 'cookie': guest.cookie },
    }).catch(() => {})
    const lines = readFileSync(plant.logFile, 'utf8').split('\n').filter(Boolean)
    for (const line of lines) assert.doesNotThrow(() => JSON.parse(line), line)
    const log = lines.join('\n')
    for (const hidden of [SECRET, value, decodeURIComponent(value), '\u001B'])
      assert.notInclude(log, hidden)
  })
})
