import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { ProviderError } from '#app/llm/provider_errors'
import { failWith, FakeDriver, say, sayAndWait } from '#tests/fakes/fake_driver'
import { GenerationBench, joined, script, until } from '#tests/fixtures/generation_bench'

let bench: GenerationBench

/** What a worker that was killed leaves behind: nobody renews its lease, and it says nothing any more. */
function abandonLeases() {
  bench.sql((db) =>
    db.exec("update generations set worker_id = 'dead', lease_until = 1 where state = 'running'")
  )
}
const model = (name: string, driver: FakeDriver) => {
  bench.catalogue.add('fake', { [name]: name }, driver)
  return { reply: { replyId: 'r1', model: `fake/${name}` } }
}

test.group('Taking over', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('another process goes on where a dead worker was, in the same attempt', async ({
    assert,
  }) => {
    const first = bench.worker()
    first.start()
    await bench.ask('alice', 'r1', '!script tokens=100 rate=100')
    await until(() => bench.text('alice', 'r1').length > 20)
    await first.stop()
    const logged = bench.text('alice', 'r1')
    bench.second().worker.start()
    const { args } = await bench.final('alice', 'r1')
    assert.equal(joined(args.parts), script(100))
    assert.isAbove(logged.length, 20)
    assert.lengthOf(bench.events('alice', 'v1.ReplyStarted'), 1)
  })

  test('numbers the pieces of one attempt without gap or double', async ({ assert }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', '!script tokens=1000 rate=50')
    await until(() => bench.events('alice', 'v1.ReplyAppended').length >= 2)
    abandonLeases()
    bench.second().worker.start()
    const before = bench.events('alice', 'v1.ReplyAppended').length
    await until(() => bench.events('alice', 'v1.ReplyAppended').length >= before + 3)
    const positions = bench
      .events('alice', 'v1.ReplyAppended')
      .flatMap(({ position, pieces }) => pieces.map((_, i) => position + i))
    assert.deepEqual(
      positions,
      positions.map((_, index) => index)
    )
    assert.isTrue(script(1000).startsWith(bench.text('alice', 'r1')))
  })

  test('refuses what a worker appends after its lease has gone', async ({ assert }) => {
    bench.worker().start()
    await bench.ask('alice', 'r1', '!script tokens=60 rate=60')
    await until(() => bench.text('alice', 'r1').length > 0)
    abandonLeases()
    const second = bench.second()
    second.worker.start()
    await bench.final('alice', 'r1')
    await sleep(600)
    assert.lengthOf(bench.finals('alice', 'r1'), 1)
    assert.equal(
      bench.sql((db) => db.prepare('select lease from generations').pluck().get()),
      2
    )
    assert.lengthOf(bench.reports, 0)
  })

  test('starts another attempt where the driver cannot go on', async ({ assert }) => {
    const driver = new FakeDriver(sayAndWait('Half'), say('The ', 'whole.'))
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', model('forgetful', driver))
    await until(() => bench.text('alice', 'r1') === 'Half')
    abandonLeases()
    const { args } = await bench.final('alice', 'r1')
    assert.equal(joined(args.parts), 'The whole.')
    assert.deepEqual(
      bench.events('alice', 'v1.ReplyStarted').map(({ attempt }) => attempt),
      [1, 2]
    )
  })

  test('keeps what was shown when the second attempt comes to nothing', async ({ assert }) => {
    const driver = new FakeDriver(
      sayAndWait('Half'),
      failWith(new ProviderError('provider_key_rejected'))
    )
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', model('lost', driver))
    await until(() => bench.text('alice', 'r1') === 'Half')
    abandonLeases()
    const { args } = await bench.final('alice', 'r1')
    assert.equal(joined(args.parts), 'Half')
    assert.equal(args.failure?.code, 'provider_key_rejected')
  })

  test('keeps the longest text that was shown when a later attempt is cut', async ({ assert }) => {
    const driver = new FakeDriver(
      sayAndWait('A long beginning'),
      sayAndWait('Short'),
      failWith(new ProviderError('stream_cut'), 'A bit')
    )
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', model('unlucky', driver))
    await until(() => bench.text('alice', 'r1') === 'A long beginning')
    abandonLeases()
    await until(() => bench.text('alice', 'r1').endsWith('Short'))
    abandonLeases()
    const { args } = await bench.final('alice', 'r1')
    assert.equal(joined(args.parts), 'A long beginning')
    assert.lengthOf(driver.requests, 3)
  })

  test('gives up a reply over which worker after worker dies', async ({ assert }) => {
    await bench.ask('alice', 'r1', '!script')
    bench.sql((db) =>
      db.exec(
        "update generations set state = 'running', worker_id = 'dead', lease_until = 1, crashes = 4"
      )
    )
    bench.worker().start()
    assert.equal((await bench.final('alice', 'r1')).args.failure?.code, 'internal')
  })

  test('takes a lease that ends in the far future for one of a wrong clock', async ({ assert }) => {
    await bench.ask('alice', 'r1', '!script tokens=3 rate=500')
    const inTwoHours = Date.now() + 7_200_000
    bench.sql((db) =>
      db.exec(
        `update generations set state = 'running', worker_id = 'dead', lease_until = ${inTwoHours}`
      )
    )
    bench.worker().start()
    assert.equal((await bench.final('alice', 'r1')).name, 'v1.ReplyEnded')
  })

  test('gives its leases back at once when it ends', async ({ assert }) => {
    const worker = bench.worker()
    worker.start()
    await bench.ask('alice', 'r1', '!script tokens=1000 rate=50')
    await until(() => bench.text('alice', 'r1').length > 0)
    const begun = performance.now()
    await worker.stop()
    assert.isBelow(performance.now() - begun, 1_000)
    assert.equal(
      bench.sql((db) => db.prepare('select state from generations').pluck().get()),
      'queued'
    )
  })

  test('stops a reply that runs in another process within a second', async ({ assert }) => {
    bench.second().worker.start()
    await bench.ask('alice', 'r1', '!script tokens=1000 rate=50')
    await until(() => bench.text('alice', 'r1').length > 0)
    const asked = performance.now()
    const stop = { eventId: 's1', replyId: 'r1', chatId: 'chat', device: 'Phone', at: 1 }
    await bench.push('alice', { name: 'v1.ReplyStopRequested', args: stop })
    assert.equal((await bench.final('alice', 'r1')).name, 'v1.ReplyStopped')
    assert.isBelow(performance.now() - asked, 1_000)
  })

  test('makes one reply when two workers want it', async ({ assert }) => {
    bench.worker().start()
    bench.second().worker.start()
    const ids = Array.from({ length: 20 }, (_, index) => `r${index}`)
    await Promise.all(
      ids.map((id, index) => bench.ask(`store${index % 5}`, id, '!script tokens=5 rate=100'))
    )
    for (const [index, id] of ids.entries()) await bench.final(`store${index % 5}`, id)
    const starts = [0, 1, 2, 3, 4].flatMap((index) =>
      bench.events(`store${index}`, 'v1.ReplyStarted')
    )
    assert.lengthOf(starts, 20)
  })
})
