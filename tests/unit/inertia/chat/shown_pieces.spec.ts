import { test } from '@japa/runner'
import { textOfParts } from '#shared/events/reply_parts'
import { shownPieces } from '~/chat/shown_pieces'

const pieces = (attempt: number, ...texts: string[]) =>
  texts.map((text) => ({ attempt, part: { kind: 'text' as const, text } }))

test.group('Pieces of a running reply', () => {
  test('are shown as they are while there is one attempt', ({ assert }) => {
    const all = pieces(2, 'One', ' two')
    assert.deepEqual(
      shownPieces(all),
      all.map(({ part }) => part)
    )
    assert.lengthOf(shownPieces([]), 0)
  })

  test('of a first attempt stay until the second has caught up', ({ assert }) => {
    const first = pieces(1, 'The sea ', 'is deep')
    const second = ['The ', 'ocean ', 'is', ' deep', '.']
    const screens = second.map((_, index) =>
      textOfParts(shownPieces([...first, ...pieces(2, ...second.slice(0, index + 1))]))
    )
    assert.deepEqual(screens, [
      'The sea is deep',
      'The sea is deep',
      'The sea is deep',
      'The ocean is deep',
      'The ocean is deep.',
    ])
  })

  test('never get fewer, whatever the attempts', ({ assert }) => {
    const all = [...pieces(1, 'abc', 'd'), ...pieces(2, 'ab'), ...pieces(3, 'a', 'bcd', 'e')]
    let shown = 0
    for (let count = 1; count <= all.length; count++) {
      const length = textOfParts(shownPieces(all.slice(0, count))).length
      assert.isAtLeast(length, shown)
      shown = length
    }
    assert.equal(shown, 5)
  })
})
