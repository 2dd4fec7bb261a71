import { test } from '@japa/runner'
import { monthInWords, readDollars } from '~/usage/usage_words'

test.group('Words of usage', () => {
  test('what is typed is an amount, nothing, or wrong', ({ assert }) => {
    assert.deepEqual(
      ['20', ' $2.50 ', '0,05', '٢٫٥', '0', '', 'abc', '-1', '1e9', '9999999'].map(readDollars),
      [
        20_000_000,
        2_500_000,
        50_000,
        2_500_000,
        0,
        null,
        'invalid',
        'invalid',
        'invalid',
        'invalid',
      ]
    )
  })

  test('a month is one of UTC, wherever somebody is', ({ assert }) => {
    assert.equal(monthInWords('2026-11'), 'November 2026')
  })
})
