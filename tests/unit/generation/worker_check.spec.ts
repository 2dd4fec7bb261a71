import { test } from '@japa/runner'
import { workerCheck } from '#app/generation/worker_check'
import { GenerationBench, until } from '#tests/fixtures/generation_bench'

let bench: GenerationBench
const check = (isExpected = true) => workerCheck(async () => bench.hook.heartbeats, isExpected)

test.group('workerCheck', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('finds a worker that is alive, in another process, too', async ({ assert }) => {
    bench.second().worker.start()
    await until(() => bench.hook.heartbeats.health().workers > 0)
    assert.equal(await check().run(), 'one at work')
  })

  test('says when there is none, where one is expected', async ({ assert }) => {
    await assert.rejects(async () => check().run(), /no worker/)
    assert.include(await check(false).run(), 'none at work')
  })

  test('forgets a worker that has said goodbye', async ({ assert }) => {
    const worker = bench.worker()
    worker.start()
    await until(() => bench.hook.heartbeats.health().workers > 0)
    await worker.stop()
    assert.equal(bench.hook.heartbeats.health().workers, 0)
  })

  test('forgets a worker that has been silent for long', async ({ assert }) => {
    await bench.eventlog.transaction(() => bench.hook.heartbeats.beat('silent'))
    assert.equal(bench.hook.heartbeats.health(Date.now() + 14_000).workers, 1)
    assert.equal(bench.hook.heartbeats.health(Date.now() + 16_000).workers, 0)
  })

  test('says when replies wait though a worker is there', async ({ assert }) => {
    await bench.ask('alice', 'r1', 'Hi')
    await bench.eventlog.transaction(() => bench.hook.heartbeats.beat('idle'))
    bench.sql((db) => db.exec('update generations set queued_at = queued_at - 60000'))
    await assert.rejects(async () => check().run(), /waiting for 60 s/)
  })
})
