import { test } from '@japa/runner'
import type { Committed } from '#app/sync/append_hooks'
import {
  givenEventlog,
  givenSecondEventlog,
  messageSent,
  numbers,
  pieceAppended,
  replyEnded,
  storeChanged,
} from '#tests/unit/sync/eventlog_fixture'

test.group('Eventlog.append', () => {
  test('numbers events at the head, in the order of the calls', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.push('s', [messageSent(7, { parentSeqNum: 0 })], null)
    await Promise.all([0, 1, 2].map((position) => eventlog.append('s', [pieceAppended(position)])))
    const events = eventlog.page('s', 7)
    context.assert.deepEqual(
      events.map(({ seqNum, parentSeqNum }) => [seqNum, parentSeqNum]),
      [
        [8, 7],
        [9, 8],
        [10, 9],
      ]
    )
    context.assert.deepEqual(
      events.map(({ args }) => (args as { position: number }).position),
      [0, 1, 2]
    )
  })

  test('writes a burst of appends to one store in few transactions', async (context) => {
    const { eventlog } = givenEventlog(context)
    let commits = 0
    const unsubscribe = eventlog.tail.subscribeToAll(() => commits++)
    context.cleanup(unsubscribe)
    const append = (_: unknown, position: number) => eventlog.append('s', [pieceAppended(position)])
    await Promise.all(Array.from({ length: 300 }, append))
    context.assert.equal(eventlog.head('s'), 300)
    context.assert.isBelow(commits, 10)
  })

  test('throws for an event of its own that fits no schema', async (context) => {
    const { eventlog } = givenEventlog(context)
    const broken = { name: 'v1.ReplyEnded' as const, args: {} as never }
    await context.assert.rejects(
      () => eventlog.append('s', [broken]),
      'v1.ReplyEnded does not fit its schema'
    )
  })

  test('refuses only the append whose fence throws', async (context) => {
    const { eventlog } = givenEventlog(context)
    const fence = new Error('the lease is gone')
    const inTransaction = () => {
      throw fence
    }
    const [before, fenced, after] = await Promise.all([
      eventlog.append('a', [pieceAppended(0)]),
      eventlog.append('b', [pieceAppended(0)], { inTransaction }),
      eventlog.append('c', [pieceAppended(0)]),
    ])
    context.assert.deepEqual([before.ok, after.ok, eventlog.head('b')], [true, true, 0])
    context.assert.deepEqual(fenced, { ok: false, error: { kind: 'refused', cause: fence } })
  })

  test('lets a hook write in the same transaction and tells it after the commit', async (context) => {
    const { eventlog } = givenEventlog(context)
    const committed: Committed[] = []
    eventlog.addHook({
      createTables: (db) => db.exec('create table if not exists jobs (seq integer)'),
      inTransaction: (db, { events }) =>
        db.prepare('insert into jobs values (?)').run(events[0]!.seqNum),
      committed: (appended) => committed.push(appended),
    })
    await eventlog.push('s', [messageSent(3, { parentSeqNum: 0 })], null)
    const jobs = await eventlog.transaction((db) =>
      db.prepare('select seq from jobs').pluck().all()
    )
    context.assert.deepEqual(jobs, [3])
    context.assert.deepEqual(
      committed.map(({ storeId, events }) => [storeId, numbers(events)]),
      [['s', [3]]]
    )
  })

  test('undoes a push whose hook throws, reports it, and takes others', async (context) => {
    const reported: unknown[] = []
    const { eventlog } = givenEventlog(context, (error) => reported.push(error))
    eventlog.addHook({
      inTransaction(_, { storeId }) {
        if (storeId === 'a') throw new Error('broken hook')
      },
    })
    const push = (storeId: string) => eventlog.push(storeId, [messageSent(1)], null)
    const [a, b] = await Promise.all([push('a'), push('b')])
    context.assert.containsSubset(a, { ok: false, error: { kind: 'internal' } })
    context.assert.deepEqual([b.ok, eventlog.page('a', 0), reported.length], [true, [], 1])
  })

  test('keeps one order when two connections append to one store', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    const other = givenSecondEventlog(context, file)
    const append = (_: unknown, index: number) =>
      (index % 2 ? eventlog : other).append('s', [pieceAppended(index)])
    await Promise.all(Array.from({ length: 40 }, append))
    context.assert.deepEqual(
      numbers(eventlog.page('s', 0)),
      Array.from({ length: 40 }, (_, i) => i + 1)
    )
    context.assert.equal(other.head('s'), 40)
  })

  test('tells readers about commits of another connection', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    const other = givenSecondEventlog(context, file)
    const changed = storeChanged(eventlog, 's', 5_000)
    const startedAt = performance.now()
    await other.append('s', [pieceAppended(0)])
    await changed
    context.assert.isBelow(performance.now() - startedAt, 1_000)
    context.assert.deepEqual(numbers(eventlog.page('s', 0)), [1])
  })
})

test.group('Eventlog.dropPieces', () => {
  test('deletes the pieces of an ended reply and leaves a gap', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append(
      's',
      [0, 1, 2].map((position) => pieceAppended(position))
    )
    await eventlog.append('s', [replyEnded('w0 w1 w2 ')])
    context.assert.equal(await eventlog.dropPieces('s', 'r1'), 3)
    const [event] = eventlog.page('s', 0)
    context.assert.deepEqual([event!.seqNum, event!.parentSeqNum, eventlog.head('s')], [4, 0, 4])
  })

  test('keeps the pieces of a reply that has not ended', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append('s', [pieceAppended(0), pieceAppended(1)])
    context.assert.equal(await eventlog.dropPieces('s', 'r1'), 0)
    context.assert.equal(await eventlog.dropPieces('s', 'unknown'), 0)
  })

  test('accepts a push onto a head whose row stayed while the rows before it went', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append('s', [pieceAppended(0)])
    await eventlog.append('s', [replyEnded('w0 ')])
    await eventlog.dropPieces('s', 'r1')
    context.assert.isTrue((await eventlog.push('s', [messageSent(3)], null)).ok)
    context.assert.deepEqual(
      eventlog.page('s', 0).map(({ seqNum, parentSeqNum }) => [seqNum, parentSeqNum]),
      [
        [2, 0],
        [3, 2],
      ]
    )
  })
})
