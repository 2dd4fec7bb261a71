import { test } from '@japa/runner'
import { decodeFrame } from '#app/sync/frame_decoder'
import { refuseShape } from '#app/sync/frame_shape'
import { MAX_MESSAGE_CHARS, MAX_PUSH_EVENTS } from '#shared/limits'
import { messageSent } from '#tests/unit/sync/eventlog_fixture'

const bytes = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))
const push = (batch: unknown) => ({ type: 'push', id: 1, batch, backendId: null })

test.group('refuseShape', () => {
  test('takes the fullest push, and any text', ({ assert }) => {
    const batch = Array.from({ length: MAX_PUSH_EVENTS }, (_, index) => messageSent(index + 1))
    const text = `[{"\\",`.repeat(MAX_MESSAGE_CHARS / 6)
    assert.isNull(refuseShape(bytes(push(batch))))
    assert.isNull(refuseShape(bytes(push([messageSent(1, { args: { text } })]))))
  })

  test('refuses depth and numbers of values before they are parsed', ({ assert }) => {
    const keys = Object.fromEntries(Array.from({ length: 250_000 }, (_, index) => [`k${index}`, 0]))
    const frames = [
      Buffer.from('['.repeat(2_000_000)),
      bytes(push(keys)),
      bytes(push(Array(1_000_000).fill(0))),
    ]
    for (const frame of frames) {
      const decoded = decodeFrame(frame)
      assert.match(decoded.ok ? '' : decoded.error.message, /^(Nested deeper|A frame may hold)/)
    }
  })

  test('counts no brackets inside of texts', ({ assert }) => {
    assert.isNull(refuseShape(bytes({ 'a': '['.repeat(100), 'b[[[': '\\"'.repeat(9) })))
    assert.equal(refuseShape(bytes('['.repeat(33))), 'Nested deeper than 32')
  })
})
