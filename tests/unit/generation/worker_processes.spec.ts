import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { LEASE_TTL_MS } from '#shared/limits'
import { GenerationBench, joined, script, until } from '#tests/fixtures/generation_bench'
import { answerWith, OpenaiDouble } from '#tests/fixtures/openai_double'

const SCRIPT = new URL('../../fixtures/working_process.ts', import.meta.url).pathname
let bench: GenerationBench
let double: OpenaiDouble
const processes: ChildProcess[] = []

async function givenProcess() {
  const child = spawn(
    process.execPath,
    ['--import=@poppinss/ts-exec', SCRIPT, bench.file, double.baseUrl],
    { stdio: ['ignore', 'pipe', 'inherit'] }
  )
  processes.push(child)
  await once(child.stdout!, 'data')
  return child
}
const columns = <T>(sql: string) => bench.sql((db) => db.prepare(sql).pluck().all() as T[])
const toDouble = (replyId: string) => ({ reply: { replyId, model: 'openai/m' } })
const positionsOf = (replyId: string) =>
  bench
    .events('alice', 'v1.ReplyAppended')
    .filter((args) => args.replyId === replyId)
    .flatMap(({ position, pieces }) => pieces.map((_, index) => position + index))

test.group('Workers in processes of their own', (group) => {
  group.each.timeout(40_000)
  group.each.setup(async () => {
    bench = new GenerationBench()
    double = await new OpenaiDouble().start()
    return async () => {
      for (const child of processes.splice(0)) child.kill('SIGKILL')
      await bench.close()
      await double.stop()
    }
  })

  test('one that sleeps beyond its lease writes nothing when it wakes', async ({ assert }) => {
    const sleeper = await givenProcess()
    await bench.ask('alice', 'r1', '!script tokens=350 rate=70')
    await until(() => bench.text('alice', 'r1').length > 20, 20_000)
    sleeper.kill('SIGSTOP')
    await sleep(LEASE_TTL_MS + 200)
    bench.worker().start()
    const asleep = bench.text('alice', 'r1').length
    await until(() => bench.text('alice', 'r1').length > asleep)
    sleeper.kill('SIGCONT')
    const { args } = await bench.final('alice', 'r1', 20_000)
    await sleep(APPENDS_AND_RENEWALS_MS)
    assert.equal(joined(args.parts), script(350))
    assert.lengthOf(bench.finals('alice', 'r1'), 1)
    assert.deepEqual(columns('select lease from generations'), [2])
    assert.deepEqual(
      positionsOf('r1'),
      positionsOf('r1').map((_, index) => index)
    )
  })

  test('one that wakes ends its request to the provider', async ({ assert }) => {
    double.play = answerWith(Array(200).fill('word '), { everyMs: 50 })
    const sleeper = await givenProcess()
    await bench.ask('alice', 'r1', 'Hi', toDouble('r1'))
    await until(() => bench.text('alice', 'r1') !== '', 20_000)
    sleeper.kill('SIGSTOP')
    await sleep(LEASE_TTL_MS + 200)
    await givenProcess()
    await until(() => double.requests.length === 2)
    assert.equal(double.closedEarly, 0)
    sleeper.kill('SIGCONT')
    await until(() => double.closedEarly === 1)
    assert.lengthOf(double.requests, 2)
    assert.deepEqual(
      bench.events('alice', 'v1.ReplyStarted').map(({ attempt }) => attempt),
      [1, 2]
    )
  })

  test('share the queue: one request to the provider per reply', async ({ assert }) => {
    await Promise.all([givenProcess(), givenProcess(), givenProcess()])
    const ids = Array.from({ length: 40 }, (_, index) => `r${index}`)
    await Promise.all(
      ids.map((id, index) => bench.ask(`store${index % 10}`, id, 'Hi', toDouble(id)))
    )
    const ended = "select count(*) from generations where state = 'ended'"
    await until(() => columns<number>(ended)[0] === ids.length, 20_000)
    assert.deepEqual(columns('select distinct outcome from generations'), ['ended'])
    assert.lengthOf(double.requests, ids.length)
  })

  test('hand twenty running replies over when they are told to end', async ({ assert }) => {
    const leaving = await givenProcess()
    const ids = Array.from(
      { length: 20 },
      (_, index) => [`store${index % 5}`, `r${index}`] as const
    )
    await Promise.all(ids.map(([store, id]) => bench.ask(store, id, '!script tokens=300 rate=50')))
    await until(() => ids.every(([store, id]) => bench.text(store, id) !== ''), 20_000)
    bench.worker().start()
    const exit = once(leaving, 'exit')
    const toldAt = performance.now()
    leaving.kill('SIGTERM')
    const mine = "select count(*) from generations where state = 'running' and lease = 2"
    await until(() => columns<number>(mine)[0] === ids.length)
    // A lease that was not given back is free after LEASE_TTL_MS alone.
    assert.isBelow(performance.now() - toldAt, LEASE_TTL_MS - 500)
    assert.deepEqual(await exit, [0, null])
    assert.deepEqual(columns('select distinct crashes from generations'), [0])
    assert.deepEqual(
      ids.map(([store]) => bench.events(store, 'v1.ReplyStarted').every((x) => x.attempt === 1)),
      ids.map(() => true)
    )
  })
})

/** Time in which a worker that is awake tries to append and to renew at least once. */
const APPENDS_AND_RENEWALS_MS = 800
