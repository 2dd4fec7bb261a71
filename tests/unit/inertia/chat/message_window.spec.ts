import { test } from '@japa/runner'
import fastCheck from 'fast-check'
import {
  downwards,
  fitted,
  lastMessages,
  type MessageWindow,
  messagesAround,
  MOST_MOUNTED,
  upwards,
} from '~/chat/message_window'

const LENGTH = 5_000
const sizeOf = ({ from, to }: MessageWindow, length = LENGTH) => (to ?? length) - from
const repeated = (change: (window: MessageWindow) => MessageWindow, from: MessageWindow) =>
  Array.from({ length: 400 }).reduce<MessageWindow>(change, from)

test.group('The messages that are on the page', () => {
  test('begin with the last few, and go on to the end', ({ assert }) => {
    assert.deepEqual(lastMessages(10), { from: 0, to: null })
    assert.deepEqual(lastMessages(LENGTH), { from: 4_976, to: null })
  })

  test('reach the beginning and the end again, never too many at once', ({ assert }) => {
    let most = 0
    const watched = (window: MessageWindow) => {
      most = Math.max(most, sizeOf(window))
      return window
    }
    const up = repeated((window) => watched(upwards(window, LENGTH)), lastMessages(LENGTH))
    assert.deepEqual(up, { from: 0, to: MOST_MOUNTED })
    assert.isNull(repeated((window) => watched(downwards(window, LENGTH)), up).to)
    assert.equal(most, MOST_MOUNTED)
  })

  test('lose none while something of them is in use', ({ assert }) => {
    const all = repeated((window) => upwards(window, LENGTH, true), lastMessages(LENGTH))
    assert.deepEqual(all, { from: 0, to: null })
  })

  test('are those around one that is looked for', ({ assert }) => {
    const { from, to } = messagesAround(2_000, LENGTH)
    assert.isTrue(from < 2_000 && to! > 2_000)
    assert.deepEqual(messagesAround(0, 5), { from: 0, to: null })
  })

  test('fit the branch, whatever it has become', ({ assert }) => {
    const changes = fastCheck.record({
      from: fastCheck.nat(6_000),
      size: fastCheck.option(fastCheck.integer({ min: 1, max: MOST_MOUNTED })),
      length: fastCheck.integer({ min: 1, max: 6_000 }),
      isAtEnd: fastCheck.boolean(),
    })
    fastCheck.assert(
      fastCheck.property(changes, ({ from, size, length, isAtEnd }) => {
        const window = fitted({ from, to: size === null ? null : from + size }, length, isAtEnd)
        assert.isAtLeast(sizeOf(window, length), Math.min(length, 1))
        assert.isAtMost(sizeOf(window, length), MOST_MOUNTED + 16)
        assert.strictEqual(fitted(window, length, isAtEnd), window)
      })
    )
  })
})
