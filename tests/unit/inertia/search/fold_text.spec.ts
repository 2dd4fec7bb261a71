import { test } from '@japa/runner'
import { fold, foldWithPlaces, spansOf } from '~/search/fold_text'

const TEXTS = [
  'Zürichsee at **dawn**, `const x = 1`',
  'Straße  und\n\nØl *one star* ***three***',
  '東京タワー ガラス ﬁn ＡＢＣ',
  'İstanbul e\u0301te\u0301 Łódź',
  '👩‍👩‍👧 done',
]
const found = (text: string, ...words: string[]) =>
  spansOf(text, words.map(fold)).map(({ from, to }) => text.slice(from, to))

test.group('Folding', () => {
  test('is without case, accents and what markdown does not show', ({ assert }) => {
    assert.equal(fold('Zürichsee **Dawn**, `X`\n\nStraße'), 'zurichsee dawn, x strasse')
    assert.equal(fold('ガ'), fold('カ'))
  })

  test('knows of every character where it comes from', ({ assert }) => {
    for (const text of TEXTS) {
      const { folded, places } = foldWithPlaces(text)
      assert.equal(folded, fold(text))
      assert.lengthOf(places, folded.length + 1)
    }
  })

  test('finds words where they stand in the text', ({ assert }) => {
    assert.deepEqual(found('Zürichsee, zurich', 'zurich'), ['Zürich', 'zurich'])
    assert.deepEqual(found('Das ist die Straße dort', 'strasse'), ['Straße'])
    assert.deepEqual(found('東京タワー', '京タ'), ['京タ'])
    assert.deepEqual(found('at **dawn** it', 'dawn it', 'at'), ['at', 'dawn** it'])
  })

  test('marks no letter twice', ({ assert }) => {
    assert.deepEqual(found('aaaa', 'aa', 'aaa'), ['aaa'])
    assert.deepEqual(found('nothing', ''), [])
  })
})
