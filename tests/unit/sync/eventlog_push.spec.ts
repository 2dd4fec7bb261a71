import { test } from '@japa/runner'
import { MAX_EVENT_BYTES } from '#shared/limits'
import {
  messageSent,
  givenEventlog,
  numbers,
  replyEnded,
  storeChanged,
} from '#tests/unit/sync/eventlog_fixture'

test.group('Eventlog.push', () => {
  test('keeps the numbers of the client, gaps included', async (context) => {
    const { eventlog } = givenEventlog(context)
    const first = await eventlog.push('s', [messageSent(100, { parentSeqNum: 0 })], null)
    const second = await eventlog.push('s', [messageSent(20_000, { parentSeqNum: 100 })], null)
    context.assert.deepEqual(
      [first, second],
      [
        { ok: true, head: 100 },
        { ok: true, head: 20_000 },
      ]
    )
    context.assert.deepEqual(numbers(eventlog.page('s', 0)), [100, 20_000])
  })

  for (const number of [100, 20_000])
    test(`accepts ${number} as the first number of an empty store`, async (context) => {
      const { eventlog } = givenEventlog(context)
      const event = messageSent(number, { parentSeqNum: 0 })
      context.assert.isTrue((await eventlog.push('s', [event], null)).ok)
      context.assert.deepEqual(eventlog.page('s', 0), [event])
    })

  test('accepts one of eight pushes with the same parent', async (context) => {
    const { eventlog } = givenEventlog(context)
    const push = (_: unknown, index: number) =>
      eventlog.push('s', [messageSent(1, { clientId: `browser-${index}` })], null)
    const outcomes = await Promise.all(Array.from({ length: 8 }, push))
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]))
    context.assert.lengthOf(refused, 7)
    for (const { kind, expected, provided } of refused)
      context.assert.deepEqual([kind, expected, provided], ['server_ahead', 1, 0])
  })

  test('stores a batch that is sent a hundred times once', async (context) => {
    const { eventlog } = givenEventlog(context)
    const batch = [messageSent(1), messageSent(2)]
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, () => eventlog.push('s', batch, null))
    )
    context.assert.lengthOf(
      outcomes.filter((outcome) => outcome.ok),
      1
    )
    context.assert.deepEqual(numbers(eventlog.page('s', 0)), [1, 2])
  })

  test('acknowledges an empty batch and changes nothing', async (context) => {
    const { eventlog } = givenEventlog(context)
    context.assert.deepEqual(await eventlog.push('s', [], 'anything'), { ok: true, head: 0 })
    context.assert.deepEqual(eventlog.storeIds(), [])
  })

  test('answers server_ahead to a parent above the head and lets an item arrive', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.push('s', [messageSent(1)], null)
    const outcome = await eventlog.push('s', [messageSent(8, { parentSeqNum: 7 })], null)
    context.assert.containsSubset(outcome, {
      ok: false,
      error: { kind: 'server_ahead', expected: 1, provided: 7 },
    })
    await storeChanged(eventlog, 's', 1_000)
    context.assert.deepEqual(
      eventlog.page('s', 1).map(({ name }) => name),
      ['v1.StoreNudged']
    )
  })

  test('lets an item arrive at a client that is behind if nothing else comes', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.push('s', [messageSent(1)], null)
    await eventlog.push('s', [messageSent(1)], null)
    await storeChanged(eventlog, 's', 3_000)
    context.assert.deepEqual(
      eventlog.page('s', 1).map(({ name }) => name),
      ['v1.StoreNudged']
    )
  })

  test('tells another log from its own, and only then', async (context) => {
    const { eventlog } = givenEventlog(context)
    const { backendId } = await eventlog.open('s')
    const foreign = await eventlog.push('s', [messageSent(1)], 'another')
    context.assert.containsSubset(foreign, {
      error: {
        kind: 'backend_id_mismatch',
        expectedBackendId: backendId,
        receivedBackendId: 'another',
      },
    })
    context.assert.isTrue((await eventlog.push('s', [messageSent(1)], backendId)).ok)
  })

  test('keeps stores apart', async (context) => {
    const { eventlog } = givenEventlog(context)
    await Promise.all([
      eventlog.push('a', [messageSent(1)], null),
      eventlog.push('b', [messageSent(5, { parentSeqNum: 0 })], null),
    ])
    context.assert.deepEqual([eventlog.head('a'), eventlog.head('b')], [1, 5])
    context.assert.notEqual(
      (await eventlog.open('a')).backendId,
      (await eventlog.open('b')).backendId
    )
  })
})

test.group('Eventlog.push: refused events', () => {
  const many = Array.from({ length: 101 }, (_, index) => messageSent(index + 1))
  const long = messageSent(1, {
    args: { ...(messageSent(1).args as object), text: 'x'.repeat(MAX_EVENT_BYTES) },
  })
  const cases = [
    [
      'an event of the server',
      [messageSent(1, replyEnded('forged'))],
      'event_refused',
      'browser may not',
    ],
    [
      'a nudge',
      [messageSent(1, { name: 'v1.StoreNudged', args: {} })],
      'event_refused',
      'browser may not',
    ],
    ['an unknown event', [messageSent(1, { name: 'v9.Unknown' })], 'event_refused', 'v9.Unknown'],
    [
      'an event named like a property of objects',
      [messageSent(1, { name: '__proto__' })],
      'event_refused',
      '__proto__',
    ],
    ['a missing argument', [messageSent(1, { args: {} })], 'event_refused', 'schema'],
    [
      'an extra argument',
      [messageSent(1, { args: { ...(messageSent(1).args as object), admin: true } })],
      'event_refused',
      'schema',
    ],
    ['null as arguments', [messageSent(1, { args: null })], 'event_refused', 'schema'],
    [
      'an author that calls itself the server',
      [messageSent(1, { clientId: 'server' })],
      'event_refused',
      'client id',
    ],
    [
      'a number that does not ascend',
      [messageSent(1), messageSent(1, { parentSeqNum: 1 })],
      'event_refused',
      'number',
    ],
    ['a broken chain', [messageSent(1), messageSent(3)], 'event_refused', 'parent'],
    [
      'a number in the far future',
      [messageSent(2 ** 52, { parentSeqNum: 0 })],
      'event_refused',
      '1000000000',
    ],
    ['too many events', many, 'batch_too_large', '100'],
    ['an event that is too large', [long], 'event_too_large', String(MAX_EVENT_BYTES)],
  ] as const

  for (const [title, batch, kind, words] of cases)
    test(`refuses ${title}`, async (context) => {
      const { eventlog } = givenEventlog(context)
      const outcome = await eventlog.push('s', batch, null)
      context.assert.containsSubset(outcome, { ok: false, error: { kind } })
      if (!outcome.ok) context.assert.include(outcome.error.message, words)
      context.assert.equal(eventlog.head('s'), 0)
    })
})
