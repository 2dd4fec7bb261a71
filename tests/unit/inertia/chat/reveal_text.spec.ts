import { test } from '@japa/runner'
import { revealed } from '~/chat/reveal_text'

test.group('Revealing text', () => {
  test('shows an eighth of what is left with each frame', ({ assert }) => {
    assert.equal(revealed(0, 80), 10)
    assert.equal(revealed(79, 80), 80)
  })

  test('catches up with 300 characters within a second of 60 frames', ({ assert }) => {
    let shown = 0
    for (let frame = 0; frame < 60; frame++) shown = revealed(shown, 300)
    assert.equal(shown, 300)
  })

  test('starts over when a second attempt has less text', ({ assert }) => {
    assert.equal(revealed(50, 20), 20)
  })
})
