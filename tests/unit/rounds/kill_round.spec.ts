import { createHash } from 'node:crypto'
import { test } from '@japa/runner'
import { judge, TEXT } from '#tests/rounds/kill_round'
import { SeenReply } from '#tests/rounds/round_guest'
import type { WireEvent } from '#shared/sync/wire_event'

const event = (name: string, args: object): WireEvent => ({
  name,
  args: { replyId: 'r1', ...args },
  seqNum: 1,
  parentSeqNum: 0,
  clientId: 'server',
  sessionId: 'server',
})
const started = (attempt: number) => event('v1.ReplyStarted', { attempt })
const appended = (position: number, text: string) =>
  event('v1.ReplyAppended', { position, pieces: [{ kind: 'text', text }] })
const ended = (text: string) =>
  event('v1.ReplyEnded', {
    parts: [{ kind: 'text', text }],
    textHash: createHash('sha256').update(text).digest('hex'),
  })

const verdictOn = (shown: string, ...events: WireEvent[]) => {
  const reply = new SeenReply()
  for (const each of events) reply.see(each)
  return judge([reply], [shown])
}

/** A checker that finds nothing proves nothing: each kind of damage, planted. */
test.group('the judge of the kill rounds', () => {
  test('finds nothing wrong with a whole reply', ({ assert }) => {
    const verdict = verdictOn('w1 w2', started(1), appended(0, 'w1 w2'), ended(TEXT))
    assert.deepEqual(verdict, { lost: 0, doubled: 0, diverged: 0 })
  })

  test('finds a reply that never ends', ({ assert }) => {
    assert.equal(verdictOn('w1', started(1), appended(0, 'w1')).lost, 1)
  })

  test('finds shown text that was taken back', ({ assert }) => {
    const verdict = verdictOn('w1', started(1), appended(0, 'w1'), started(2), ended(TEXT))
    assert.deepEqual(verdict, { lost: 1, doubled: 1, diverged: 0 })
  })

  test('finds a second end', ({ assert }) => {
    assert.equal(verdictOn('', started(1), ended(TEXT), ended(TEXT)).doubled, 1)
  })

  test('finds a text that is not the script', ({ assert }) => {
    assert.equal(verdictOn('', started(1), ended(`${TEXT} w1`)).diverged, 1)
    assert.equal(
      verdictOn('', started(1), appended(0, 'w1'), appended(1, 'w1'), ended(TEXT)).diverged,
      1
    )
  })

  test('finds a hole between pieces', ({ assert }) => {
    const verdict = verdictOn('', started(1), appended(0, 'w1'), appended(2, ' w3'), ended(TEXT))
    assert.equal(verdict.diverged, 1)
  })
})
