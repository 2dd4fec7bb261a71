import { test } from '@japa/runner'
import { textOfParts } from '#shared/events/reply_parts'

test.group('The parts of a reply', () => {
  test('have their text by kind', ({ assert }) => {
    const parts = [
      { kind: 'text', text: 'a ' },
      { kind: 'reasoning', text: 'why' },
      { kind: 'source', url: 'https://example.org', title: null },
      { kind: 'text', text: 'b' },
    ] as const
    assert.equal(textOfParts(parts), 'a b')
    assert.equal(textOfParts(parts, 'reasoning'), 'why')
  })
})
