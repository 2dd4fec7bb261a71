import { test } from '@japa/runner'
import { RUNNING_REPLIES, RUNNING_REPLIES_PER_STORE } from '#shared/limits'
import { GenerationBench } from '#tests/fixtures/generation_bench'

let bench: GenerationBench

/** Rows as a hook makes them, one per store and number. */
const givenQueued = (storeId: string, count: number) =>
  bench.eventlog.transaction(() => {
    for (let index = 0; index < count; index++)
      bench.hook.table.add({
        storeId,
        replyId: `${storeId}-${String(index).padStart(4, '0')}`,
        chatId: 'chat',
        parentId: 'message',
        model: 'kamba/guide',
      })
  })
const givenRunning = async (storeId: string, count: number) => {
  await givenQueued(storeId, count)
  bench.sql((db) =>
    db
      .prepare(
        "update generations set state = 'running', worker_id = 'other', lease = 1, lease_until = ? where store_id = ?"
      )
      .run(Date.now() + 1_500, storeId)
  )
}
const claimable = (room = 10_000) => bench.hook.table.claimable(room).map(({ replyId }) => replyId)

test.group('GenerationsTable', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test("gives everybody's first reply before anybody's second", async ({ assert }) => {
    await givenQueued('alice', 50)
    await givenQueued('bob', 2)
    assert.deepEqual(claimable(4), ['alice-0000', 'bob-0000', 'alice-0001', 'bob-0001'])
  })

  test('counts what runs among the replies of a person', async ({ assert }) => {
    await givenRunning('alice', RUNNING_REPLIES_PER_STORE - 1)
    await bench.eventlog.transaction(() => {
      for (const replyId of ['x1', 'x2'])
        bench.hook.table.add({
          storeId: 'alice',
          replyId,
          chatId: 'chat',
          parentId: 'message',
          model: 'm',
        })
    })
    assert.deepEqual(claimable(), ['x1'])
  })

  test('keeps the limit of the server, whoever runs them, but for what is to be stopped', async ({
    assert,
  }) => {
    await givenRunning('crowd', RUNNING_REPLIES - 1)
    await givenQueued('alice', 1)
    await givenQueued('bob', 1)
    assert.deepEqual(claimable(), ['alice-0000'])
    bench.hook.table.requestStop({ storeId: 'bob', replyId: 'bob-0000' }, 'Phone')
    assert.sameMembers(claimable(), ['alice-0000', 'bob-0000'])
  })

  test('ends what its owner holds, and nothing that was taken back', async ({ assert }) => {
    await givenQueued('alice', 1)
    const { table } = bench.hook
    const key = { storeId: 'alice', replyId: 'alice-0000' }
    const first = table.take(key, 'first')!
    assert.isTrue(table.takeBack(key))
    const second = table.take(key, 'second')!
    table.end(first, 'stopped')
    assert.deepEqual([table.prove(first), table.prove(second)], [false, true])
    table.end(second, 'ended')
    assert.equal(
      bench.sql((db) => db.prepare('select outcome from generations').pluck().get()),
      'ended'
    )
  })

  test('finds no row by the id of a reply of another store', async ({ assert }) => {
    await givenQueued('alice', 1)
    const { table } = bench.hook
    const foreign = { storeId: 'mallory', replyId: 'alice-0000' }
    table.requestStop(foreign, 'Phone')
    assert.deepEqual([table.read(foreign), table.take(foreign, 'w')], [null, null])
    assert.isFalse(table.takeBack(foreign))
    assert.equal(table.read({ ...foreign, storeId: 'alice' })?.stopRequested, 0)
  })

  test('knows what ended under a lease from what another lease ended', async ({ assert }) => {
    await givenQueued('alice', 1)
    const { table } = bench.hook
    const generation = table.take({ storeId: 'alice', replyId: 'alice-0000' }, 'w')!
    assert.isFalse(table.hasEnded(generation))
    table.end(generation, 'ended')
    assert.isTrue(table.hasEnded(generation))
    assert.isFalse(table.hasEnded({ ...generation, lease: generation.lease + 1 }))
  })
})
