import { test } from '@japa/runner'
import { moneyInWords, monthInWords, readDollars } from '~/usage/usage_words'

test.group('Words of usage', () => {
  test('money is shown as exactly as it matters', ({ assert }) => {
    assert.deepEqual(
      [0, 50, 2_100, 123_456, 12_340_000].map((micros) => moneyInWords(micros)),
      ['$0.00', 'less than $0.0001', '$0.0021', '$0.12', '$12.34']
    )
  })

  test('what is typed is an amount, nothing, or wrong', ({ assert }) => {
    assert.deepEqual(
      ['20', ' $2.50 ', '0,05', '0', '', 'abc', '-1', '1e9', '9999999'].map(readDollars),
      [20_000_000, 2_500_000, 50_000, 0, null, 'invalid', 'invalid', 'invalid', 'invalid']
    )
  })

  test('a month is one of UTC, wherever somebody is', ({ assert }) => {
    assert.equal(monthInWords('2026-11'), 'November 2026')
  })
})
