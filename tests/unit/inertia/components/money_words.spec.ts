import { test } from '@japa/runner'
import { moneyWords } from '~/components/money_words'

test.group('Money in words', () => {
  test('is as exact as it matters, and small sums are not rounded away', ({ assert }) => {
    assert.deepEqual([0, 20, 4_210, 1_204_000, 1_234_500_000].map(moneyWords), [
      '$0',
      'under $0.0001',
      '$0.0042',
      '$1.20',
      '$1,234.50',
    ])
  })
})
