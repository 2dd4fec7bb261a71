import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import type { Eventlog } from '#app/sync/eventlog'
import type { Outbox } from '#app/sync/outbox'
import { Pull } from '#app/sync/pull'
import { PageReader } from '#shared/sync/page_reader'
import { PROTOCOL_VERSION } from '#shared/sync/protocol_version'
import type { PageMessage } from '#shared/sync/pull_message'
import type { WireEvent } from '#shared/sync/wire_event'
import {
  givenEventlog,
  givenSecondEventlog,
  numbers,
  pieceAppended,
  replyEnded,
} from '#tests/unit/sync/eventlog_fixture'
import { until } from '#tests/until'

/** A line of changing speed, which keeps what went over it. */
function givenLine(firstPage = Promise.resolve()) {
  const pages: PageMessage[] = []
  const brought: WireEvent[] = []
  const reader = new PageReader(null)
  const outbox = {
    isOpen: true,
    send() {},
    async sendPage(page: PageMessage) {
      pages.push(page)
      brought.push(...reader.whole(page.batch)!)
      await (pages.length === 1 ? firstPage : sleep(Math.random() * 4))
    },
  } as unknown as Outbox
  return { pages, outbox, events: () => brought }
}

function givenPull(
  { cleanup }: TestContext,
  eventlog: Eventlog,
  cursor: number | null,
  live = true,
  firstPage?: Promise<void>
) {
  const line = givenLine(firstPage)
  const request = { type: 'pull', id: 1, cursor, live, backendId: null } as const
  const fail = (error: unknown) => {
    throw error
  }
  const pull = new Pull({
    request,
    storeId: 's',
    backendId: 'b',
    version: PROTOCOL_VERSION,
    eventlog,
    outbox: line.outbox,
    fail,
  })
  cleanup(() => pull.stop())
  return { ...line, pull, done: pull.run() }
}

test.group('Pull', () => {
  test('misses nothing and sends nothing twice, whoever commits meanwhile', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    const worker = givenSecondEventlog(context, file)
    const history = Array.from({ length: 450 }, (_, position) => pieceAppended(position))
    await eventlog.append('s', history)
    const pulls = [null, 0, 17, 449].map((cursor) => givenPull(context, eventlog, cursor))
    for (let position = 450; position < 550; position++) {
      await (position % 3 ? eventlog : worker).append('s', [pieceAppended(position)])
      if (position % 10 === 0) pulls.push(givenPull(context, eventlog, position - 5))
    }
    const complete = () => pulls.every(({ events }) => events().at(-1)?.seqNum === 550)
    await until(complete, 'everything', 5_000)
    for (const { events } of pulls) {
      const first = events()[0]!.seqNum
      context.assert.deepEqual(
        numbers(events()),
        Array.from({ length: 551 - first }, (_, i) => first + i)
      )
    }
  })

  test('brings what is committed while the last page of the history is on its way', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append('s', [pieceAppended(0)])
    const sending = Promise.withResolvers<void>()
    const { events } = givenPull(context, eventlog, null, true, sending.promise)
    await eventlog.append('s', [pieceAppended(1)])
    await sleep(20)
    sending.resolve()
    await until(() => events().length === 2, 'the event')
  })

  test('ends with the row of the head, although pieces are deleted meanwhile', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append(
      's',
      Array.from({ length: 700 }, (_, position) => pieceAppended(position))
    )
    await eventlog.append('s', [replyEnded('')])
    const { pages, done } = givenPull(context, eventlog, null, false)
    await until(() => pages.length > 0, 'the first page')
    await eventlog.dropPieces('s', 'r1')
    await done
    const last = pages.pop()!
    context.assert.deepEqual([last.remaining, last.batch.at(-1)!.seqNum], [undefined, 701])
    for (const { remaining } of pages) context.assert.isAbove(remaining!, 0)
  })

  test('waits behind a cursor above the head and goes on where the log passes it', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append('s', [pieceAppended(0)])
    const { pages, events } = givenPull(context, eventlog, 30)
    await eventlog.jumpOver('s', 30)
    await until(() => events().length === 1, 'the item')
    context.assert.deepEqual(
      [pages[0]!.batch, events()[0]!.seqNum, eventlog.head('s')],
      [[], 31, 31]
    )
  })

  test('knows which devices miss what a restore took away, also those that come later', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.append('s', [pieceAppended(0)])
    context.assert.equal(eventlog.lostAbove('s', 30), 1)
    await eventlog.jumpOver('s', 30)
    const told = [1, 2, 30, 31, 40].map((cursor) => eventlog.lostAbove('s', cursor))
    context.assert.deepEqual(told, [null, 1, 1, null, 31])
  })

  test('believes no cursor that nobody can have seen', async (context) => {
    const { eventlog } = givenEventlog(context)
    await eventlog.jumpOver('s', Number.MAX_SAFE_INTEGER)
    context.assert.equal(eventlog.head('s'), 0)
  })

  test('keeps a page below its limit of bytes, one event at least', async (context) => {
    const { eventlog } = givenEventlog(context)
    const long = (position: number) => pieceAppended(position, 'x'.repeat(300_000))
    await eventlog.append('s', [long(0), long(1), pieceAppended(2)])
    const { pages, done } = givenPull(context, eventlog, null, false)
    await done
    context.assert.deepEqual(
      pages.map(({ batch, remaining = 0 }) => [batch.length, remaining]),
      [
        [1, 2],
        [2, 0],
      ]
    )
  })
})
