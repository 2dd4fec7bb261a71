import { test } from '@japa/runner'
import { replyNumbers } from '~/chat/reply_numbers'

test.group('The numbers of a reply', () => {
  test('are what the provider and the clock said', ({ assert }) => {
    const usage = {
      inputTokens: 12_000,
      outputTokens: 300,
      cachedTokens: 9_000,
      reasoningTokens: 100,
      costMicros: 4_210,
    }
    assert.deepEqual(replyNumbers(usage, { firstTextMs: 640, totalMs: 6_640 }), [
      ['Tokens in', '12,000 (9,000 cached)'],
      ['Tokens out', '300 (100 thinking)'],
      ['First words after', '0.6 s'],
      ['Speed', '50 tokens/s'],
      ['Took', '6.6 s'],
      ['Cost', '$0.0042'],
    ])
  })

  test('leave out what nobody said, and a speed of no time', ({ assert }) => {
    assert.deepEqual(replyNumbers(null, null), [])
    const usage = { inputTokens: null, outputTokens: 3 }
    assert.deepEqual(replyNumbers(usage, { firstTextMs: 10, totalMs: 20 }), [
      ['Tokens out', '3'],
      ['First words after', '0.0 s'],
      ['Took', '0.0 s'],
    ])
  })
})
