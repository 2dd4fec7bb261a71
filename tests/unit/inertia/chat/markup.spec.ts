import { test } from '@japa/runner'
import fastCheck from 'fast-check'
import { stretchesOf } from '~/chat/markup'

const shown = (text: string) =>
  stretchesOf(text)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ kind, text: part }) => `${kind}:${part}`)

test.group('The markup of a reply', () => {
  test('is told from plain text within a line', ({ assert }) => {
    assert.deepEqual(shown('a **b** *c* `d`'), [
      'plain:a ',
      'strong:b',
      'plain: ',
      'emphasis:c',
      'plain: ',
      'code:d',
    ])
    assert.deepEqual(shown('2 * 3 * 4 and snake*case*name'), [
      'plain:2 * 3 * 4 and snake*case*name',
    ])
  })

  test('knows bullets and headings at the start of a line only', ({ assert }) => {
    assert.deepEqual(shown('# Top\n- one - two'), [
      'heading:Top',
      'plain:\n',
      'bullet:- ',
      'plain:one - two',
    ])
  })

  test('takes an open fence for code to the end', ({ assert }) => {
    assert.deepEqual(shown('```ts\nlet **a**\n```\nb'), ['block:let **a**', 'plain:\nb'])
    assert.deepEqual(shown('see\n```\nlet a'), ['plain:see\n', 'block:let a'])
  })

  test('loses no character of any text', ({ assert }) => {
    const signs = fastCheck.constantFrom('*', '**', '`', '```', '\n', '# ', '- ', ' ', 'word', '🐢')
    fastCheck.assert(
      fastCheck.property(fastCheck.array(signs, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        assert.equal(
          stretchesOf(text)
            .map((stretch) => stretch.text)
            .join(''),
          text
        )
      })
    )
  })
})
