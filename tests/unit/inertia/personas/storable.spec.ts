import { test } from '@japa/runner'
import { MAX_PERSONAL_CHARS, MAX_PREFERENCE_CHARS } from '#shared/limits'
import { firstSign } from '~/personas/persona_symbol'
import { storable } from '~/personas/storable'

test.group('What a person tells all models', () => {
  test('fits into a preference, whatever it consists of', ({ assert }) => {
    for (const sign of ['\\', '"', '\n', '\t', '\u0001', '\ud800', 'é', '\u2028']) {
      const json = JSON.stringify(storable(sign.repeat(MAX_PERSONAL_CHARS)))
      assert.isAtMost(json.length, MAX_PREFERENCE_CHARS, JSON.stringify(sign))
    }
  })

  test('keeps its lines', ({ assert }) => {
    assert.equal(storable('one\n\ttwo\u0000'), 'one\n\ttwo')
  })
})

test.group('The symbol of a persona', () => {
  test('is one sign, out of however many an emoji is joined', ({ assert }) => {
    assert.deepEqual(['🏴‍☠️ Arr', 'Ab', '  ', '👩🏽‍🚀🚀', '<b>'].map(firstSign), [
      '🏴‍☠️',
      'A',
      '',
      '👩🏽‍🚀',
      '<',
    ])
  })
})
