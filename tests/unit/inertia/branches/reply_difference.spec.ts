import { test } from '@japa/runner'
import { differenceOf, type DifferenceLine, type Passage } from '~/branches/reply_difference'

const words = (lines: readonly DifferenceLine[]) =>
  lines.map(({ stretches }) =>
    stretches.map((each) => ({ both: '', first: '-', second: '+' })[each.in] + each.text).join('|')
  )
const textOf = (passages: readonly Passage[], side: 'first' | 'second') =>
  passages
    .flatMap((passage) => passage[side])
    .map(({ stretches }) => stretches.map(({ text }) => text).join(''))
    .join('\n')

test.group('The difference of two replies', () => {
  test('is told by words within lines that differ', ({ assert }) => {
    const [before, differs, after] = differenceOf(
      'Soup\nTake two tomatoes.\nEnd',
      'Soup\nTake three tomatoes.\nEnd'
    )
    assert.isTrue(before!.isSame && after!.isSame)
    assert.deepEqual(words(differs!.first), ['Take |-two| tomatoes.'])
    assert.deepEqual(words(differs!.second), ['Take |+three| tomatoes.'])
    assert.deepEqual(words(differs!.together), ['Take |-two|+three| tomatoes.'])
  })

  test('keeps lines of code apart from text, in unclosed fences, too', ({ assert }) => {
    const passages = differenceOf('Run:\n```js\nlet a = 1\n```\nDone', 'Run:\n```js\nlet a = 2')
    const code = passages.flatMap(({ second }) => second).map(({ isCode }) => isCode)
    assert.deepEqual(code, [false, true, true])
    const differs = passages.find(({ isSame }) => !isSame)!
    assert.deepEqual(words(differs.second), ['let a = |+2'])
    const together = passages.flatMap((passage) => passage.together).map(({ isCode }) => isCode)
    assert.deepEqual(together.slice(0, 3), [false, true, true])
  })

  test('does not mix texts that have a word or two in common by chance', ({ assert }) => {
    const honey = 'Tomato soup for four, with a spoon of honey'
    const [passage] = differenceOf('Served by a double.', honey)
    assert.deepEqual(words(passage!.together), ['-Served by a double.', `+${honey}`])
  })

  test('holds both texts whole, also where one is empty', ({ assert }) => {
    const pairs = [
      ['', 'a\n\nb'],
      ['a\n\nb', ''],
      ['x y\nz\n', 'x\ny z\n\nq'],
      ['日本語のテキスト', '日本のテキスト'],
    ] as const
    for (const [first, second] of pairs) {
      const passages = differenceOf(first, second)
      assert.equal(textOf(passages, 'first'), first)
      assert.equal(textOf(passages, 'second'), second)
    }
  })

  test('of two long texts without anything in common does not keep a page waiting', ({
    assert,
  }) => {
    const text = (seed: string) =>
      Array.from({ length: 20_000 }, (_, index) => `${seed}${index} ${index * 7}`).join('\n')
    const startedAt = performance.now()
    const passages = differenceOf(text('a'), text('b'))
    assert.isBelow(performance.now() - startedAt, 4_000)
    assert.equal(textOf(passages, 'second'), text('b'))
  })
})
