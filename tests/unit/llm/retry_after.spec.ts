import { test } from '@japa/runner'
import { retryAfterHeaders, retryAfterSeconds, secondsOfDuration } from '#app/llm/retry_after'

const NOW = Date.parse('2026-11-21T20:00:00Z')

test.group('retryAfterSeconds', () => {
  test('reads {0}')
    .with([
      ['7', 7],
      ['0', 0],
      [' 1.2 ', 2],
      ['Sat, 21 Nov 2026 20:00:30 GMT', 30],
      ['Sat, 21 Nov 2026 19:00:00 GMT', 0],
      ['-1', undefined],
      ['soon', undefined],
      ['99999999999', undefined],
      ['', undefined],
    ] as [string, number | undefined][])
    .run(({ assert }, [header, seconds]) => {
      assert.equal(retryAfterSeconds(header, NOW), seconds)
    })
})

test.group('retryAfterHeaders', () => {
  const read = (headers: Record<string, string>) => retryAfterHeaders((name) => headers[name], NOW)

  test('prefers what is most exact', ({ assert }) => {
    assert.equal(read({ 'retry-after-ms': '1500', 'retry-after': '9' }), 2)
    assert.equal(read({ 'retry-after': '9', 'x-ratelimit-reset': '1' }), 9)
  })

  test('waits for the last limit of Anthropic that is used up', ({ assert }) => {
    const headers = {
      'anthropic-ratelimit-requests-remaining': '4',
      'anthropic-ratelimit-requests-reset': '2026-11-21T20:09:00Z',
      'anthropic-ratelimit-input-tokens-remaining': '0',
      'anthropic-ratelimit-input-tokens-reset': '2026-11-21T20:00:12Z',
      'anthropic-ratelimit-tokens-remaining': '0',
      'anthropic-ratelimit-tokens-reset': '2026-11-21T20:00:20Z',
    }
    assert.equal(read(headers), 20)
  })

  test('reads the reset of OpenRouter', ({ assert }) => {
    const reset = String(NOW + 40_000)
    assert.equal(read({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }), 40)
    assert.isUndefined(read({ 'x-ratelimit-remaining': '1', 'x-ratelimit-reset': reset }))
  })
})

test.group('secondsOfDuration', () => {
  test('reads {0}')
    .with([
      ['34s', 34],
      ['6.5s', 7],
      ['250ms', 1],
      ['2m', 120],
      ['1h2m3s', 3723],
      ['', undefined],
      ['s', undefined],
      ['a day', undefined],
    ] as [string, number | undefined][])
    .run(({ assert }, [text, seconds]) => {
      assert.equal(secondsOfDuration(text), seconds)
    })
})
