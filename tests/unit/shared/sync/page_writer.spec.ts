import { test } from '@japa/runner'
import fc from 'fast-check'
import { PageReader } from '#shared/sync/page_reader'
import { PageWriter } from '#shared/sync/page_writer'
import { SERVER_AUTHOR, type WireEvent } from '#shared/sync/wire_event'
import { event } from '#tests/sync/events'

const piece = (seqNum: number, replyId = 'r1', attempt = 1, parent = seqNum - 1): WireEvent => ({
  name: 'v1.ReplyAppended',
  args: { replyId, attempt, position: seqNum, pieces: [{ kind: 'text', text: `w${seqNum}` }] },
  seqNum,
  parentSeqNum: parent,
  ...SERVER_AUTHOR,
})
const pageOf = (batch: WireEvent[], remaining = 0) =>
  ({ type: 'page', id: 1, batch, remaining, backendId: 'backend' }) as const

test.group('PageWriter', () => {
  test('leaves out the log, the author and the parent of an event that follows', ({ assert }) => {
    const { name, args } = event(8)
    const page = new PageWriter(7).lean(pageOf([{ ...event(8), ...SERVER_AUTHOR }]))
    assert.deepEqual(page, { type: 'page', id: 1, batch: [{ name, args, seqNum: 8 }] })
  })

  test('keeps what a reader could not know', ({ assert }) => {
    const { batch, remaining } = new PageWriter(7).lean(pageOf([event(9, 5), event(20, 9)], 3))
    assert.deepEqual([batch[0], remaining], [event(9, 5), 3])
    assert.notProperty(batch[1], 'parentSeqNum')
  })

  test('says of a further piece of a reply only what is new', ({ assert }) => {
    const writer = new PageWriter(0)
    writer.lean(pageOf([piece(1), piece(2, 'r2')]))
    const [further] = writer.lean(pageOf([piece(3)])).batch
    const { position, pieces } = piece(3).args as { position: number; pieces: unknown }
    assert.deepEqual(further, { like: 1, args: { position, pieces }, seqNum: 3 })
  })

  test('refers to nothing that its reader has forgotten', ({ assert }) => {
    const [writer, reader] = [new PageWriter(0), new PageReader(0)]
    for (let seqNum = 1; seqNum <= 200; seqNum++) {
      const events = [piece(seqNum, `r${seqNum % 40}`)]
      assert.deepEqual(reader.whole(writer.lean(pageOf(events)).batch), events)
    }
  })

  test('loses nothing, whatever the log looks like', ({ assert }) => {
    const row = fc.record({
      gap: fc.integer({ min: 1, max: 3 }),
      kind: fc.constantFrom('person', 'server', 'piece'),
      replyId: fc.constantFrom('r1', 'r2', 'r3'),
      attempt: fc.integer({ min: 1, max: 2 }),
      parentIsGone: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(fc.array(row)), fc.nat(5), (pages, cursor) => {
        const [writer, reader] = [new PageWriter(cursor), new PageReader(cursor)]
        let last = cursor
        for (const rows of pages) {
          const batch = rows.map(({ gap, kind, replyId, attempt, parentIsGone }) => {
            const seqNum = last + gap
            const parent = parentIsGone ? Math.max(0, last - 1) : last
            last = seqNum
            if (kind === 'piece') return piece(seqNum, replyId, attempt, parent)
            return { ...event(seqNum, parent), ...(kind === 'server' ? SERVER_AUTHOR : {}) }
          })
          const sent = JSON.parse(JSON.stringify(writer.lean(pageOf(batch))))
          assert.deepEqual(reader.whole(sent.batch), batch)
        }
      })
    )
  })
})

test.group('PageReader', () => {
  test('makes nothing of an event that refers to one that was never here', ({ assert }) => {
    assert.isNull(new PageReader(0).whole([{ like: 7, args: {}, seqNum: 8 }]))
    assert.isNull(new PageReader(0).whole([{ args: {}, seqNum: 8 }]))
  })
})
