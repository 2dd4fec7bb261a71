import { test } from '@japa/runner'
import { priceWords, tokensInShort, withdrawalWords } from '~/models/model_words'

const NOW = Date.parse('2026-11-21')
const price = (input: number, output: number) => ({ price: { input, output, cached: null } })

test.group('Numbers of models in words', () => {
  test('says {0} tokens as {1}')
    .with([
      [900, '900'],
      [8_192, '8k'],
      [128_000, '128k'],
      [1_048_576, '1M'],
    ] as [number, string][])
    .run(({ assert }, [tokens, words]) => assert.equal(tokensInShort(tokens), words))

  test('says prices per million, and nothing where nobody knows', ({ assert }) => {
    assert.equal(priceWords(price(1.25, 10)), '$1.25 in, $10 out')
    assert.equal(priceWords(price(0.075, 0.3)), '$0.075 in, $0.3 out')
    assert.deepEqual([priceWords(price(0, 0)), priceWords({ price: null })], ['Free', null])
  })

  test('says when a model goes, and when it went', ({ assert }) => {
    const words = (withdrawnOn: string | null) => withdrawalWords({ withdrawnOn }, NOW)
    assert.equal(words('2026-12-03'), 'Until 3 December 2026')
    assert.equal(words('2026-11-01'), 'Withdrawn on 1 November 2026')
    assert.isNull(words(null))
  })
})
