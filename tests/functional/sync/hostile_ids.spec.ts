import { randomUUID } from 'node:crypto'
import app from '@adonisjs/core/services/app'
import testUtils from '@adonisjs/core/services/test_utils'
import { test } from '@japa/runner'
import {
  attachSockets,
  endClients,
  givenClient,
  givenGuest,
  type Guest,
} from '#tests/functional/sync/socket_client'
import { messageSent, replyEnded } from '#tests/unit/sync/eventlog_fixture'
import { until } from '#tests/until'

const FINAL = ['v1.ReplyEnded', 'v1.ReplyStopped', 'v1.ReplyFailed']
const MODEL = 'kamba/guide'
const SECRET = 'the diary of the victim'

const ask = (seqNum: number, ids: object, text = '!script tokens=5 rate=200') =>
  messageSent(seqNum, {
    args: {
      messageId: randomUUID(),
      chatId: randomUUID(),
      parentId: null,
      text,
      reply: { replyId: randomUUID(), model: MODEL },
      at: 0,
      ...ids,
    },
  })
const replyRequested = (seqNum: number, ids: object) =>
  messageSent(seqNum, {
    name: 'v1.ReplyRequested',
    args: { replyId: randomUUID(), model: MODEL, at: 0, ...ids },
  })
const stopRequested = (seqNum: number, replyId: string, chatId: string) =>
  messageSent(seqNum, {
    name: 'v1.ReplyStopRequested',
    args: { eventId: randomUUID(), replyId, chatId, device: 'Laptop', at: 0 },
  })

test.group('hostile ids', (group) => {
  group.setup(async () => {
    const stop = await testUtils.httpServer().start()
    await attachSockets()
    const worker = await app.container.make('generation.worker')
    worker.start()
    return async () => {
      endClients()
      await worker.stop()
      await stop()
    }
  })
  group.each.teardown(endClients)

  /** A browser that follows its store and pushes at its head. */
  const givenPerson = async (guest?: Guest) => {
    const owner = guest ?? (await givenGuest())
    const client = await givenClient(owner)
    const eventlog = await app.container.make('eventlog')
    client.send({ type: 'pull', id: 0, cursor: null, live: true, backendId: null })
    await client.frame('page')
    let id = 1
    const about = (replyId: string, names: string[]) =>
      client.events.filter(
        ({ name, args }) =>
          names.includes(name) && (args as { replyId?: string }).replyId === replyId
      )
    return {
      owner,
      client,
      about,
      head: () => eventlog.head(owner.storeId),
      async push(make: (seqNum: number) => ReturnType<typeof messageSent>) {
        for (;;) {
          const request = id++
          const event = make(eventlog.head(owner.storeId) + 1)
          client.send({ type: 'push', id: request, batch: [event], backendId: null })
          const answer = await Promise.race([
            client.frame('pushed', (frame) => frame.id === request),
            client.frame('error', (frame) => frame.id === request),
          ])
          if (answer.type === 'pushed') return { event, error: null }
          if (answer.error.kind !== 'server_ahead') return { event, error: answer.error }
        }
      },
    }
  }
  const givenReply = async (person: Awaited<ReturnType<typeof givenPerson>>, text: string) => {
    const { event } = await person.push((seqNum) => ask(seqNum, {}, text))
    const args = event.args as { messageId: string; chatId: string; reply: { replyId: string } }
    return { ...args, replyId: args.reply.replyId }
  }

  test('T03, R02: an event that names foreign ids is data of its author alone', async ({
    assert,
  }) => {
    const [victim, thief] = [await givenPerson(), await givenPerson()]
    const message = await victim.push((seqNum) => ask(seqNum, { reply: null }, SECRET))
    const { messageId, chatId } = message.event.args as { messageId: string; chatId: string }
    const head = victim.head()

    const branch = await thief.push((seqNum) => ask(seqNum, { chatId, parentId: messageId }))
    const again = await thief.push((seqNum) =>
      replyRequested(seqNum, { chatId, parentId: messageId })
    )
    const own = (branch.event.args as { reply: { replyId: string } }).reply.replyId
    const foreign = (again.event.args as { replyId: string }).replyId
    await until(() => thief.about(own, FINAL).length === 1, 'the reply of the thief')
    assert.deepEqual([branch.error, again.error], [null, null])
    assert.isEmpty(thief.about(foreign, ['v1.ReplyStarted', ...FINAL]))
    assert.notInclude(JSON.stringify(thief.client.events), SECRET)
    assert.equal(victim.head(), head)
  })

  test('T03, R02: nobody stops the reply of somebody else, or takes its id', async ({ assert }) => {
    const [victim, thief] = [await givenPerson(), await givenPerson()]
    const { replyId, chatId } = await givenReply(victim, '!script tokens=60 rate=60')
    await until(() => victim.about(replyId, ['v1.ReplyAppended']).length > 0, 'the first text')
    await thief.push((seqNum) => stopRequested(seqNum, replyId, chatId))
    await thief.push((seqNum) => ask(seqNum, { reply: { replyId, model: MODEL } }))
    await until(() => thief.about(replyId, FINAL).length === 1, 'the reply of the same id')
    await until(() => victim.about(replyId, FINAL).length === 1, 'the reply of the victim')
    assert.equal(victim.about(replyId, FINAL)[0]!.name, 'v1.ReplyEnded')
    assert.lengthOf(victim.about(replyId, ['v1.ReplyStarted']), 1)
  })

  test('R01: a cursor, a backend id or a reply id of somebody else opens nothing', async ({
    assert,
  }) => {
    const [victim, thief] = [await givenPerson(), await givenPerson()]
    await givenReply(victim, SECRET)
    const { backendId } = await victim.client.frame('welcome')
    thief.client.send({ type: 'pull', id: 7, cursor: 0, live: false, backendId })
    const { error } = await thief.client.frame('error')
    assert.equal(error.kind, 'backend_id_mismatch')
    thief.client.send({ type: 'pull', id: 8, cursor: null, live: false, backendId: null })
    await thief.client.frame('end')
    assert.isEmpty(thief.client.events)
  })

  test('R03: one message gets one reply, however often it is asked for', async ({ assert }) => {
    const person = await givenPerson()
    const { replyId, messageId, chatId } = await givenReply(person, '!script tokens=5 rate=100')
    for (let count = 0; count < 20; count++)
      await person.push((seqNum) =>
        replyRequested(seqNum, { replyId, chatId, parentId: messageId })
      )
    await until(() => person.about(replyId, FINAL).length > 0, 'the reply')
    assert.lengthOf(person.about(replyId, FINAL), 1)
    assert.lengthOf(person.about(replyId, ['v1.ReplyStarted']), 1)
  })

  test('T04: nothing that the server alone may say is taken from a browser', async ({ assert }) => {
    const person = await givenPerson()
    const names = [
      'v1.ReplyStarted',
      'v1.ReplyAppended',
      'v1.ReplyStopped',
      'v1.ReplyFailed',
      'v1.StoreNudged',
      'v1.ChatFolded',
      'v1.UsageRecorded',
      'constructor',
      '__proto__',
    ]
    for (const name of names) {
      const { error } = await person.push((seqNum) => messageSent(seqNum, { name }))
      assert.equal(error?.kind, 'event_refused', name)
    }
    const forged = await person.push((seqNum) => messageSent(seqNum, replyEnded('forged')))
    assert.equal(forged.error?.kind, 'event_refused')
    assert.equal(person.head(), 0)
  })

  test('T05: a push that is sent a hundred times stands once', async ({ assert }) => {
    const { client, head, owner } = await givenPerson()
    for (let id = 1; id <= 100; id++)
      client.send({ type: 'push', id, batch: [messageSent(1)], backendId: null })
    await until(() => client.frames.filter(({ type }) => type === 'error').length === 99, 'answers')
    assert.equal(head(), 1)
    const eventlog = await app.container.make('eventlog')
    assert.lengthOf(eventlog.page(owner.storeId, 0), 1)
  })

  test('T05: numbers of the past and the far future are refused', async ({ assert }) => {
    const { client, head } = await givenPerson()
    const push = (id: number, seqNum: number, parentSeqNum: number) =>
      client.send({
        type: 'push',
        id,
        batch: [messageSent(seqNum, { parentSeqNum })],
        backendId: null,
      })
    push(1, 100, 0)
    push(2, 50, 0)
    push(3, 100, 100)
    push(4, Number.MAX_SAFE_INTEGER, 100)
    push(5, 7_000, 5_000)
    const kinds = await Promise.all(
      [2, 3, 4, 5].map(async (id) => (await client.frame('error', (e) => e.id === id)).error.kind)
    )
    assert.deepEqual(kinds, ['server_ahead', 'event_refused', 'event_refused', 'server_ahead'])
    assert.isBelow(head(), 200)
  })

  for (const text of [
    `' OR 1=1--`,
    `"; drop table eventlog; --`,
    '%00\u0000',
    'NEAR("*, col:)',
    '../../etc/passwd',
    '\u202E\uFFFF',
  ])
    test(`T10: ${JSON.stringify(text)} is plain text, and no id`, async ({ assert }) => {
      const person = await givenPerson()
      const asId = await person.push((seqNum) => ask(seqNum, { messageId: text, chatId: text }))
      assert.equal(asId.error?.kind, 'event_refused')
      assert.notMatch(asId.error!.message, /sqlite|syntax/i)
      const { event } = await person.push((seqNum) => ask(seqNum, { reply: null }, text))
      await until(() => person.client.events.length === 1, 'the message')
      assert.deepEqual(person.client.events[0]!.args, event.args)
    })
})
