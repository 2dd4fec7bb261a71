import { test } from '@japa/runner'
import fc from 'fast-check'
import { decodeEvent } from '#shared/events/catalogue'
import {
  MAX_MESSAGE_CHARS,
  MAX_EVENT_BYTES,
  MAX_FRAME_BYTES,
  MAX_PUSH_BYTES,
  MAX_PUSH_EVENTS,
} from '#shared/limits'
import { splitPush } from '#shared/sync/client/split_push'
import { chain, largeEvent } from '#tests/sync/events'

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value))

test.group('split_push', () => {
  test('has no part for no event', ({ assert }) => {
    assert.deepEqual(splitPush([]), [])
  })

  test('cuts by count', ({ assert }) => {
    const parts = splitPush(chain(1, MAX_PUSH_EVENTS * 2 + 1))
    assert.deepEqual(
      parts.map((part) => part.length),
      [MAX_PUSH_EVENTS, MAX_PUSH_EVENTS, 1]
    )
  })

  test('cuts by bytes, not by characters', ({ assert }) => {
    const event = largeEvent(1, 0)
    const args = { ...(event.args as object), text: '漢'.repeat(MAX_PUSH_BYTES / 3 / 2) }
    const parts = splitPush([
      { ...event, args },
      { ...event, args },
    ])
    assert.lengthOf(parts, 2)
  })

  test('gives an event that is larger than a push a part of its own', ({ assert }) => {
    const parts = splitPush([largeEvent(1, 10), largeEvent(2, MAX_PUSH_BYTES), largeEvent(3, 10)])
    assert.deepEqual(
      parts.map((part) => part.length),
      [1, 1, 1]
    )
  })

  test('has room for the longest message of the most expensive characters', ({ assert }) => {
    const event = largeEvent(1, 0)
    const args = { ...(event.args as object), text: '\u0001'.repeat(MAX_MESSAGE_CHARS) }
    assert.isNotNull(decodeEvent(event.name, args))
    assert.isBelow(bytesOf({ ...event, args }), MAX_EVENT_BYTES)
  })

  test('keeps all events in order in parts that fit into a frame', ({ assert }) => {
    const sizes = fc.array(fc.integer({ min: 0, max: MAX_EVENT_BYTES - 1_000 }), { maxLength: 12 })
    fc.assert(
      fc.property(sizes, (chars) => {
        const batch = chars.map((count, index) => largeEvent(index + 1, count))
        const parts = splitPush(batch)
        assert.deepEqual(parts.flat(), batch)
        for (const part of parts) assert.isBelow(bytesOf(part) + 1_000, MAX_FRAME_BYTES)
      }),
      { numRuns: 20 }
    )
  })
})
