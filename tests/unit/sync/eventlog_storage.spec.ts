import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import {
  givenEventlog,
  messageSent,
  numbers,
  pieceAppended,
} from '#tests/unit/sync/eventlog_fixture'

/** The longest time for which the event loop did not turn, until it is asked. */
function watchEventLoop() {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }, 5)
  return () => (clearInterval(timer), longest)
}

test.group('Eventlog: lock and full disk', () => {
  test('writes what waited for a lock of another process, and blocks nobody meanwhile', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    await eventlog.push('s', [messageSent(1)], null)
    const other = new Database(file)
    context.cleanup(() => void other.close())
    other.exec('begin exclusive')
    const longestBlock = watchEventLoop()
    const push = eventlog.push('s', [messageSent(2)], null)
    await new Promise((resolve) => setTimeout(resolve, 600))
    context.assert.deepEqual(numbers(eventlog.page('s', 0)), [1])
    other.exec('rollback')
    context.assert.deepEqual(await push, { ok: true, head: 2 })
    context.assert.isBelow(longestBlock(), 250)
  })

  test('tells the author when the lock does not go away, and takes the same push later', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    const other = new Database(file)
    context.cleanup(() => void other.close())
    other.exec('begin exclusive')
    const [push, append] = await Promise.all([
      eventlog.push('s', [messageSent(1)], null),
      eventlog.append('t', [pieceAppended(0)]),
    ])
    context.assert.containsSubset(
      [push, append],
      [{ error: { kind: 'storage_busy' } }, { error: { kind: 'storage_busy' } }]
    )
    other.exec('rollback')
    context.assert.isTrue((await eventlog.push('s', [messageSent(1)], null)).ok)
  })

  test('says that the disk is full, goes on reading, and recovers', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.push('s', [messageSent(1)], null)
    const limitPages = (pages: string) =>
      eventlog.transaction((db) => db.pragma(`max_page_count = ${pages}`))
    await limitPages('1')
    const text = 'x'.repeat(100_000)
    const long = messageSent(2, { args: { ...(messageSent(2).args as object), text } })
    const full = await eventlog.push('s', [long], null)
    context.assert.containsSubset(full, { ok: false, error: { kind: 'storage_full' } })
    context.assert.deepEqual(numbers(eventlog.page('s', 0)), [1])
    await limitPages('1000000')
    context.assert.isTrue((await eventlog.push('s', [long], null)).ok)
  })
})

test.group('Eventlog: group commit', () => {
  test('writes everything of one tick in one transaction and answers in order', async (context) => {
    const { eventlog } = givenEventlog(context)
    const order: string[] = []
    let transactions = 0
    const names = Array.from({ length: 50 }, (_, index) => `store-${index}`)
    const unsubscribe = eventlog.tail.subscribeToAll(() => transactions++)
    await Promise.all(
      names.map((name) => eventlog.push(name, [messageSent(1)], null).then(() => order.push(name)))
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    unsubscribe()
    context.assert.deepEqual(order, names)
    context.assert.equal(transactions, 1)
  })

  test('has committed what it acknowledges', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    const other = new Database(file, { readonly: true })
    context.cleanup(() => void other.close())
    const count = other.prepare('select count(*) from eventlog').pluck()
    for (let number = 1; number <= 5; number++) {
      await eventlog.push('s', [messageSent(number)], null)
      context.assert.equal(count.get(), number)
    }
  })
})
