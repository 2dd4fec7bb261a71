import { test } from '@japa/runner'
import { revealed, wordEnd } from '~/chat/reveal_text'

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

test.group('Where the shown text ends', () => {
  test('is never within a word or a number', ({ assert }) => {
    assert.equal(wordEnd('the number 1,204.50 here', 12), 'the number 1,204.50'.length)
    assert.equal(wordEnd('größer als', 2), 'größer'.length)
  })

  test('stays between words, at the end, and in scripts without spaces', ({ assert }) => {
    assert.equal(wordEnd('two words', 4), 4)
    assert.deepEqual([wordEnd('end', 3), wordEnd('最近の研究によると', 4)], [3, 4])
  })
})
