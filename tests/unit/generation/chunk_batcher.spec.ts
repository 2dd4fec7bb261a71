import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { ChunkBatcher, type ReplyChunks } from '#app/generation/chunk_batcher'
import { APPEND_INTERVAL_MS } from '#shared/limits'
import { GenerationBench, messageSent, until } from '#tests/fixtures/generation_bench'

let bench: GenerationBench
/** One entry per append: how many events it held, and when it was asked for. */
let appends: { events: number; at: number }[]

/** Replies of one store that a worker has leased, ready for text. */
async function givenReplies(...ids: string[]): Promise<ReplyChunks[]> {
  const { eventlog, hook } = bench
  const batcher = new ChunkBatcher(eventlog, hook.table)
  await bench.push('alice', ...ids.map((id) => messageSent(id, 'Hi')))
  appends = []
  const append = eventlog.append.bind(eventlog)
  eventlog.append = (storeId, events, options) => {
    appends.push({ events: events.length, at: performance.now() })
    return append(storeId, events, options)
  }
  return eventlog.transaction(() =>
    ids.map((replyId) => {
      const generation = hook.table.take({ storeId: 'alice', replyId }, 'worker')!
      hook.table.start(generation, 1)
      return batcher.open(generation, 1, 0)
    })
  )
}
const text = (words: string) => ({ kind: 'text' as const, text: words })

test.group('ChunkBatcher', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('appends the first text at once and the next after the interval', async ({ assert }) => {
    const [reply] = await givenReplies('r1')
    reply!.add(text('One'))
    await until(() => bench.text('alice', 'r1') === 'One')
    reply!.add(text(' two'))
    reply!.add(text(' three'))
    await until(() => bench.text('alice', 'r1') === 'One two three')
    assert.lengthOf(appends, 2)
    assert.isAbove(appends[1]!.at - appends[0]!.at, APPEND_INTERVAL_MS - 40)
  })

  test('takes all running replies of a store along in one append', async ({ assert }) => {
    const replies = await givenReplies('r1', 'r2', 'r3')
    for (const reply of replies) reply.add(text('first'))
    await until(() => bench.events('alice', 'v1.ReplyAppended').length === 3)
    for (const reply of replies) reply.add(text(' second'))
    await until(() => bench.events('alice', 'v1.ReplyAppended').length === 6)
    assert.equal(appends.at(-1)!.events, 3)
  })

  test('merges deltas of one kind and counts pieces', async ({ assert }) => {
    const [reply] = await givenReplies('r1')
    reply!.add({ kind: 'reasoning', text: 'hm' })
    reply!.add({ kind: 'reasoning', text: ' hm' })
    reply!.add(text('So'))
    await until(() => bench.text('alice', 'r1') === 'hm hmSo')
    reply!.add(text(' be it'))
    await reply!.flush()
    const logged = bench.events('alice', 'v1.ReplyAppended')
    assert.deepEqual(
      logged.map(({ position, pieces }) => [position, pieces.length]),
      [
        [0, 2],
        [2, 1],
      ]
    )
  })

  test('waits while the store is on hold and loses nothing', async ({ assert }) => {
    const [reply] = await givenReplies('r1')
    bench.sql((db) => db.prepare('update stores set hold_until = ?').run(Date.now() + 400))
    reply!.add(text('One'))
    await sleep(100)
    assert.equal(bench.text('alice', 'r1'), '')
    reply!.add(text(' two'))
    await until(() => bench.text('alice', 'r1') === 'One two')
    assert.isAtMost(appends.length, 2)
  })

  test('refuses a reply whose lease has gone, and writes the others', async ({ assert }) => {
    const [lost, kept] = await givenReplies('r1', 'r2')
    bench.sql((db) => db.exec("update generations set lease = lease + 1 where reply_id = 'r1'"))
    lost!.add(text('never'))
    kept!.add(text('shown'))
    await until(() => bench.text('alice', 'r2') === 'shown')
    await sleep(APPEND_INTERVAL_MS + 100)
    assert.equal(bench.text('alice', 'r1'), '')
  })

  test('appends nothing after it was closed', async ({ assert }) => {
    const [reply] = await givenReplies('r1')
    reply!.add(text('One'))
    await until(() => bench.text('alice', 'r1') === 'One')
    reply!.add(text(' two'))
    await reply!.close()
    await sleep(APPEND_INTERVAL_MS + 100)
    assert.equal(bench.text('alice', 'r1'), 'One')
  })

  test('tries again what a full disk refused', async ({ assert }) => {
    const [reply] = await givenReplies('r1')
    const append = bench.eventlog.append
    bench.eventlog.append = async () => {
      bench.eventlog.append = append
      return { ok: false, error: { kind: 'storage_full', cause: null } }
    }
    reply!.add(text('One'))
    await until(() => bench.text('alice', 'r1') === 'One')
    assert.lengthOf(bench.events('alice', 'v1.ReplyAppended'), 1)
  })
})
