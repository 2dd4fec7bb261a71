import { test } from '@japa/runner'
import { sendEstimate } from '~/chat/send_estimate'

const model = {
  name: 'GPT',
  contextTokens: 1_000,
  price: { input: 2, output: 8, cached: null },
}
const said = (tokens: number, changes: Partial<typeof model> | { price: null } = {}) =>
  sendEstimate(tokens, true, [{ ...model, ...changes }])?.text

test.group('The estimate below the message field', () => {
  test('says what sending costs where the price is known', ({ assert }) => {
    assert.equal(said(600), 'About 600 tokens, $0.0012 to send')
    assert.isUndefined(said(600, { price: null }))
    assert.isNull(sendEstimate(600, false, [model]))
  })

  test('adds up what several models cost, and names the one that is full', ({ assert }) => {
    const small = {
      ...model,
      name: 'Small',
      contextTokens: 100,
      price: { ...model.price, input: 1 },
    }
    const large = { ...small, contextTokens: 9_000 }
    const text = 'About 600 tokens to each of 2 models, $0.0018 to send'
    assert.equal(sendEstimate(600, true, [model, large])?.text, text)
    assert.include(sendEstimate(600, true, [model, small])?.text, 'that Small takes')
    assert.isNull(sendEstimate(600, true, [model, { ...large, price: null }]))
  })

  test('warns before the model is full, and when it is', ({ assert }) => {
    assert.equal(said(950), 'About 950 of 1,000 tokens: nearly full for GPT')
    assert.equal(
      said(1_200, { price: null }),
      'About 1,200 tokens: more than the 1,000 that GPT takes'
    )
  })
})
