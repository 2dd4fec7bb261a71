import { test } from '@japa/runner'
import { ProviderError } from '#app/llm/provider_errors'
import type { AnyEvent, EventArgs } from '#shared/events/catalogue'
import { failWith, FakeDriver, hold, say } from '#tests/fakes/fake_driver'
import { GenerationBench, until } from '#tests/fixtures/generation_bench'

let bench: GenerationBench

const created: AnyEvent = { name: 'v1.ChatCreated', args: { chatId: 'chat', title: 'Hi', at: 0 } }
let count = 0
const about = (messageId: string) => ({ eventId: `e${++count}`, chatId: 'chat', messageId, at: 1 })
const queued = (name: string, more: Partial<EventArgs<'v1.MessageQueued'>> = {}): AnyEvent => ({
  name: 'v1.MessageQueued',
  args: {
    messageId: name,
    chatId: 'chat',
    parentId: 'r1',
    text: `text of ${name}`,
    reply: { replyId: `to-${name}`, model: 'fake/model' },
    at: ++count,
    ...more,
  },
})
const removed = (messageId: string): AnyEvent => ({
  name: 'v1.QueuedMessageRemoved',
  args: about(messageId),
})
const ask = (replyId: string, parentId: string | null = null) =>
  bench.ask('alice', replyId, 'Hi', { parentId, reply: { replyId, model: 'fake/model' } })
const stop = (replyId: string): AnyEvent => ({
  name: 'v1.ReplyStopRequested',
  args: { eventId: `e${++count}`, replyId, chatId: 'chat', device: 'Phone', at: 1 },
})
/** What was sent, behind the first message: `<message> below <parent>: <text>`. */
const sent = () =>
  bench
    .events('alice', 'v1.MessageSent')
    .slice(1)
    .map(({ messageId, parentId, text }) => `${messageId} below ${parentId}: ${text}`)
const turns = () =>
  bench.sql((db) => db.prepare('select count(*) from queue_turns').pluck().get()) as number
const settled = () => until(() => turns() === 0)

/** The first reply of a chat, held until `end` is called; whatever is asked next is answered at once. */
async function running(...after: ConstructorParameters<typeof FakeDriver>) {
  const first = hold('First.')
  const answers = after.length > 0 ? after : Array.from({ length: 5 }, () => say('Next.'))
  const driver = new FakeDriver(first.play, ...answers)
  bench.catalogue.add('fake', { model: 'Fake' }, driver)
  await bench.push('alice', created)
  const worker = bench.worker()
  worker.start()
  await ask('r1')
  await until(() => driver.requests.length === 1)
  return { driver, end: first.end, worker }
}

test.group('The queue of a chat', (group) => {
  group.each.setup(() => {
    bench = new GenerationBench()
    return () => bench.close()
  })

  test('is sent one by one, each below the reply before it, with the ids it was given', async ({
    assert,
  }) => {
    const { driver, end } = await running()
    await bench.push('alice', queued('a'), queued('b', { parentId: 'r1' }))
    assert.deepEqual(sent(), [])
    end()
    await bench.final('alice', 'to-b')
    assert.deepEqual(sent(), ['a below r1: text of a', 'b below to-a: text of b'])
    assert.deepEqual(
      driver.requests.at(-1)?.messages.map(({ text }) => text),
      ['Hi', 'First.', 'text of a', 'Next.', 'text of b']
    )
    await settled()
  })

  test('is sent as it was edited, moved and removed', async ({ assert }) => {
    const { end } = await running()
    await bench.push('alice', queued('a'), queued('b'), queued('c'), removed('a'))
    await bench.push(
      'alice',
      { name: 'v1.QueuedMessageMoved', args: { ...about('c'), place: 0.5 } },
      { name: 'v1.QueuedMessageEdited', args: { ...about('b'), text: 'better' } }
    )
    end()
    await bench.final('alice', 'to-b')
    assert.deepEqual(sent(), ['c below r1: text of c', 'b below to-c: better'])
  })

  test('goes on at once with what comes when nothing runs any more', async ({ assert }) => {
    const { end } = await running()
    end()
    await bench.final('alice', 'r1')
    await bench.push('alice', queued('a'), queued('b'))
    await bench.final('alice', 'to-b')
    assert.deepEqual(sent(), ['a below r1: text of a', 'b below to-a: text of b'])
  })

  test('rests after a reply that was stopped, until somebody sends', async ({ assert }) => {
    await running()
    await bench.push('alice', queued('a'), queued('b'), stop('r1'))
    await bench.final('alice', 'r1')
    await settled()
    assert.deepEqual(sent(), [])
    const { args } = queued('a') as { args: EventArgs<'v1.MessageQueued'> }
    await bench.push('alice', { name: 'v1.MessageSent', args })
    await bench.final('alice', 'to-b')
    assert.deepEqual(sent(), ['a below r1: text of a', 'b below to-a: text of b'])
  })

  test('rests after a failure, and goes on when the question is answered again', async ({
    assert,
  }) => {
    const refusal = new ProviderError('provider_refused', { status: 403 })
    const driver = new FakeDriver(failWith(refusal), say('Better.'), say('Next.'))
    bench.catalogue.add('fake', { model: 'Fake' }, driver)
    await bench.push('alice', created)
    bench.worker().start()
    await ask('r1')
    await bench.final('alice', 'r1')
    await bench.push('alice', queued('a'))
    await settled()
    assert.deepEqual(sent(), [])
    const again = { replyId: 'r2', chatId: 'chat', parentId: 'to-r1', model: 'fake/model', at: 1 }
    await bench.push('alice', { name: 'v1.ReplyRequested', args: again })
    await bench.final('alice', 'to-a')
    assert.deepEqual(sent(), ['a below r2: text of a'])
  })

  test('does not follow another reply to the same question while its own is good', async ({
    assert,
  }) => {
    const { end } = await running(say('Other.'))
    const other = { replyId: 'r2', chatId: 'chat', parentId: 'to-r1', model: 'fake/model', at: 1 }
    await bench.push('alice', queued('a'), { name: 'v1.ReplyRequested', args: other })
    await bench.final('alice', 'r2')
    await settled()
    assert.deepEqual(sent(), [])
    end()
    await until(() => sent().length === 1)
    assert.deepEqual(sent(), ['a below r1: text of a'])
  })

  test('is sent once by many workers, though every event comes twice', async ({ assert }) => {
    const { end, driver } = await running()
    bench.second().worker.start()
    bench.second().worker.start()
    const events = [queued('a'), queued('b')]
    await bench.push('alice', ...events)
    end()
    await bench.final('alice', 'to-b')
    await bench.push('alice', ...events)
    await settled()
    assert.deepEqual(sent(), ['a below r1: text of a', 'b below to-a: text of b'])
    assert.lengthOf(driver.requests, 3)
  })

  test('is sent by the next worker when one died right after the reply', async ({ assert }) => {
    const { end, worker } = await running()
    await bench.push('alice', queued('a'))
    // As if it had been killed: the turn is there, and nobody takes it.
    bench.queues = false
    await worker.stop()
    const last = bench.worker()
    last.start()
    end()
    await bench.final('alice', 'r1')
    assert.equal(turns(), 1)
    bench.queues = true
    bench.second().worker.start()
    await until(() => sent().length === 1)
    await settled()
    assert.deepEqual(sent(), ['a below r1: text of a'])
  })

  test('heeds what is removed between the look and the sending', async ({ assert }) => {
    const { end } = await running()
    await bench.push('alice', queued('a'), queued('b'))
    const append = bench.eventlog.append.bind(bench.eventlog)
    let isFirst = true
    bench.eventlog.append = async (storeId, events, options) => {
      if (events[0]?.name === 'v1.MessageSent' && isFirst) {
        isFirst = false
        await bench.push('alice', removed('a'))
      }
      return append(storeId, events, options)
    }
    end()
    await until(() => sent().length === 1)
    await settled()
    assert.deepEqual(sent(), ['b below r1: text of b'])
    assert.lengthOf(bench.reports, 0)
  })

  test('rests with a deleted chat and goes on with a restored one', async ({ assert }) => {
    const { end } = await running()
    const chat = { chatId: 'chat', at: 1 }
    end()
    await bench.final('alice', 'r1')
    await bench.push('alice', { name: 'v1.ChatDeleted', args: { ...chat, eventId: 'd' } })
    await bench.push('alice', queued('a'))
    await settled()
    assert.deepEqual(sent(), [])
    await bench.push('alice', { name: 'v1.ChatRestored', args: { ...chat, eventId: 'u' } })
    await bench.final('alice', 'to-a')
    assert.deepEqual(sent(), ['a below r1: text of a'])
  })

  test('sent now, a message waits for the end of the reply that is stopped for it', async ({
    assert,
  }) => {
    const { driver } = await running()
    await bench.push('alice', queued('a'))
    const { args } = queued('a') as { args: EventArgs<'v1.MessageQueued'> }
    await bench.push('alice', stop('r1'), { name: 'v1.MessageSent', args })
    await bench.final('alice', 'to-a')
    assert.deepEqual(
      driver.requests.at(-1)?.messages.map(({ text }) => text),
      ['Hi', 'First.', 'text of a']
    )
    assert.equal(bench.finals('alice', 'r1')[0]?.name, 'v1.ReplyStopped')
  })
})
