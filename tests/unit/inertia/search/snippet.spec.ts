import { test } from '@japa/runner'
import { snippetOf } from '~/search/snippet'

const shown = (text: string, ...words: string[]) =>
  snippetOf(text, words)
    .map(({ text: piece, isMatch }) => (isMatch ? `[${piece}]` : piece))
    .join('')

test.group('A snippet', () => {
  test('shows all of a short text with the matches', ({ assert }) => {
    assert.equal(
      shown('A **boat** on the Zürichsee', 'zurich', 'boat'),
      'A [boat] on the [Zürich]see'
    )
  })

  test('is cut around the first match of a long one', ({ assert }) => {
    const snippet = shown(`${'word '.repeat(3000)}needle${' word'.repeat(3000)}`, 'needle')
    assert.match(snippet, /^… (word )+\[needle\]( word)+ …$/)
    assert.isBelow(snippet.length, 300)
  })
})
