import { test } from '@japa/runner'
import { costMicros } from '#app/usage/cost'

const price = { input: 3, output: 15, cached: 0.3 }
const usage = { inputTokens: 1_000, outputTokens: 100 }

test.group('costMicros', () => {
  test('believes the provider before its price list', ({ assert }) => {
    assert.equal(costMicros({ ...usage, costMicros: 7 }, price), 7)
  })

  test('counts by the price list, cached tokens at their own price', ({ assert }) => {
    assert.equal(costMicros(usage, price), 4_500)
    assert.equal(costMicros({ ...usage, cachedTokens: 900 }, price), 300 + 270 + 1_500)
    assert.equal(costMicros({ ...usage, cachedTokens: 900 }, { ...price, cached: null }), 4_500)
  })

  test('never makes a number up', ({ assert }) => {
    assert.isUndefined(costMicros(usage, null))
    assert.isUndefined(costMicros({ ...usage, outputTokens: null }, price))
    assert.isUndefined(costMicros({ ...usage, inputTokens: null }, price))
  })
})
