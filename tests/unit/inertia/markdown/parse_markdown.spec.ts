import { test } from '@japa/runner'
import { HOSTILE_MARKDOWN } from '#tests/fixtures/hostile_markdown'
import { makeReader } from '~/markdown/parse_markdown'

const TEXT = `# Title\r
Some *text*, [a link][ref] and $a_1$.

- one
- two

  of two

\`\`\`ts
const a = 1

const b = 2
\`\`\`

| a | b |
| - | - |
| 1 | 2 |

$$
x = 1
$$

> quote
goes on

The end. It costs $5 and $7.
`
const typesOf = (text: string) => makeReader()(text, false).map(({ token }) => token.type)

test.group('Markdown', () => {
  test('is cut into blocks', ({ assert }) => {
    const types = typesOf(TEXT).filter((type) => type !== 'space')
    const blocks = ['heading', 'paragraph', 'list', 'code', 'table', 'math', 'blockquote']
    assert.deepEqual(types, [...blocks, 'paragraph'])
  })

  test('that grows gives what reading all of it gives', ({ assert }) => {
    for (const text of [TEXT, ...Object.values(HOSTILE_MARKDOWN)]) {
      const read = makeReader()
      const step = Math.max(1, Math.floor(text.length / (text === TEXT ? text.length : 15)))
      let shown: readonly unknown[] = []
      for (let length = step; length < text.length; length += step)
        shown = read(text.slice(0, length), true)
      shown = read(text, true).map(({ token }) => token.raw)
      assert.deepEqual(
        shown,
        makeReader()(text, false).map(({ token }) => token.raw)
      )
    }
  })

  test('that grows keeps the blocks that came before the last', ({ assert }) => {
    const read = makeReader()
    const before = read(TEXT.slice(0, 120), true)
    const after = read(TEXT, true)
    assert.strictEqual(after[0]!.token, before[0]!.token)
    assert.strictEqual(read(TEXT, true), after)
  })

  test('knows money from formulas', ({ assert }) => {
    const [paragraph] = makeReader()('It costs $5 and $7, or $x + 1$ and \\(y\\).', false)
    const formulas = (paragraph!.token as { tokens: { type: string; tex?: string }[] }).tokens
    assert.deepEqual(
      formulas.flatMap(({ type, tex }) => (type === 'math' ? [tex] : [])),
      ['x + 1', 'y']
    )
  })

  test('that would break its parser is shown as it is', ({ assert }) => {
    const text = '>'.repeat(200_000)
    const raw = makeReader()(text, false).map(({ token }) => token.raw)
    assert.equal(raw.join(''), text)
  })
})
