import { test } from '@japa/runner'
import fc from 'fast-check'
import { leanPage, wholeBatch } from '#shared/sync/lean_page'
import { event } from '#tests/sync/events'

const own = { clientId: 'server', sessionId: 'server' }
const pageOf = (batch: ReturnType<typeof event>[], remaining = 0) =>
  ({ type: 'page', id: 1, batch, remaining, backendId: 'backend' }) as const

test.group('lean_page', () => {
  test('leaves out the log, the author and the parent of an event that follows', ({ assert }) => {
    const { name, args } = event(8)
    const page = leanPage(pageOf([{ ...event(8, 7), ...own }]), 7)
    assert.deepEqual(page, { type: 'page', id: 1, batch: [{ name, args, seqNum: 8 }] })
  })

  test('keeps what a reader could not know', ({ assert }) => {
    const page = pageOf([event(9, 5), event(20, 9)], 3)
    const { batch, remaining } = leanPage(page, 7)
    assert.deepEqual([batch[0], remaining], [event(9, 5), 3])
    assert.notProperty(batch[1], 'parentSeqNum')
  })

  test('loses nothing, whatever the log looks like', ({ assert }) => {
    const row = fc.record({
      gap: fc.integer({ min: 1, max: 3 }),
      isOwn: fc.boolean(),
      parentIsGone: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(row), fc.nat(5), (rows, before) => {
        let last = before
        const batch = rows.map(({ gap, isOwn, parentIsGone }) => {
          const seqNum = last + gap
          const parent = parentIsGone ? Math.max(0, last - 1) : last
          last = seqNum
          return { ...event(seqNum, parent), ...(isOwn ? own : {}) }
        })
        const sent = JSON.parse(JSON.stringify(leanPage(pageOf(batch), before)))
        assert.deepEqual(wholeBatch(sent.batch, before), batch)
      })
    )
  })
})
