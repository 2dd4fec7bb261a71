import { test } from '@japa/runner'
import { sendEstimate } from '~/chat/send_estimate'

const model = {
  name: 'GPT',
  contextTokens: 1_000,
  price: { input: 2, output: 8, cached: null },
}
const said = (tokens: number, changes: Partial<typeof model> | { price: null } = {}) =>
  sendEstimate(tokens, true, { ...model, ...changes })?.text

test.group('The estimate below the message field', () => {
  test('says what sending costs where the price is known', ({ assert }) => {
    assert.equal(said(600), 'About 600 tokens, $0.0012 to send')
    assert.isUndefined(said(600, { price: null }))
    assert.isNull(sendEstimate(600, false, model))
  })

  test('warns before the model is full, and when it is', ({ assert }) => {
    assert.equal(said(950), 'About 950 of 1,000 tokens: nearly full for GPT')
    assert.equal(
      said(1_200, { price: null }),
      'About 1,200 tokens: more than the 1,000 that GPT takes'
    )
  })
})
