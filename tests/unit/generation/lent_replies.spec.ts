import { test } from '@japa/runner'
import { LENT_KEY_MS, RUNNING_REPLIES_PER_STORE } from '#shared/limits'
import { GenerationBench } from '#tests/fixtures/generation_bench'

let bench: GenerationBench
const STORE = 'alice'
const reply = (replyId: string) => ({ storeId: STORE, replyId })

const givenAsked = (replyId: string, asked: { keyFrom?: 'device' } = {}) =>
  bench.eventlog.transaction(() =>
    bench.hook.table.add(
      { ...reply(replyId), chatId: 'c', parentId: 'm', model: 'openai/gpt-5' },
      asked
    )
  )
const claimable = (lending: Parameters<typeof bench.hook.table.claimable>[1] = {}) =>
  bench.hook.table.claimable(100, lending).map(({ replyId }) => replyId)
const passes = (ms: number) =>
  bench.sql((db) =>
    db
      .prepare(
        'update generations set queued_at = queued_at - ?, lease_until = max(0, lease_until - ?)'
      )
      .run(ms, ms)
  )

test.group('Replies whose key is on a device', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('are for the process that it was lent to', async ({ assert }) => {
    await givenAsked('plain')
    await givenAsked('lent', { keyFrom: 'device' })
    assert.deepEqual(claimable(), ['plain'])
    assert.deepEqual(claimable({ lent: [reply('lent')] }), ['plain', 'lent'])
    assert.deepEqual(claimable({ lent: [reply('lent')], onlyLent: true }), ['lent'])
  })

  test('are ended by anybody when nobody has lent it in time', async ({ assert }) => {
    await givenAsked('late', { keyFrom: 'device' })
    passes(LENT_KEY_MS - 1_000)
    assert.deepEqual(claimable(), [])
    passes(2_000)
    assert.deepEqual(claimable(), ['late'])
    assert.deepEqual(claimable({ onlyLent: true }), [])
  })

  test('are ended by anybody when they are to stop', async ({ assert }) => {
    await givenAsked('stopped', { keyFrom: 'device' })
    await bench.eventlog.transaction(() =>
      bench.hook.table.requestStop(reply('stopped'), 'Firefox')
    )
    assert.deepEqual(claimable(), ['stopped'])
  })

  test('give a device another while to lend it when a worker has left', async ({ assert }) => {
    await givenAsked('left', { keyFrom: 'device' })
    passes(LENT_KEY_MS * 5)
    await bench.eventlog.transaction(() => {
      const taken = bench.hook.table.take(reply('left'), 'worker')
      bench.hook.table.release(taken!)
    })
    assert.deepEqual(claimable(), [])
    passes(LENT_KEY_MS + 1)
    assert.deepEqual(claimable(), ['left'])
  })

  test('take nobody else’s place while they wait', async ({ assert }) => {
    for (let index = 0; index < RUNNING_REPLIES_PER_STORE; index++)
      await givenAsked(`waits-${index}`, { keyFrom: 'device' })
    await givenAsked('plain')
    assert.deepEqual(claimable(), ['plain'])
  })

  test('are over once they have ended', async ({ assert }) => {
    await givenAsked('ends', { keyFrom: 'device' })
    assert.isFalse(bench.hook.table.isOver(reply('ends')))
    await bench.eventlog.transaction(() => {
      const taken = bench.hook.table.take(reply('ends'), 'worker')
      bench.hook.table.end(taken!, 'ended')
    })
    assert.isTrue(bench.hook.table.isOver(reply('ends')))
  })
})
