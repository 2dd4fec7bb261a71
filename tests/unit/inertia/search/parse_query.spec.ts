import { test } from '@japa/runner'
import { isAsking, parseQuery } from '~/search/parse_query'

const NOW = new Date(2026, 10, 21, 12).getTime()
const day = (month: number, date: number, year = 2026) => new Date(year, month - 1, date).getTime()
const parsed = (text: string) => parseQuery(text, NOW)

test.group('A search query', () => {
  test('has words, without case and accents, and phrases', ({ assert }) => {
    assert.deepEqual(parsed('Zürich  "lies STILL" boat').words, ['zurich', 'lies still', 'boat'])
    assert.isFalse(isAsking(parsed('   ')))
  })

  test('has filters', ({ assert }) => {
    const { words, models, folders, tags, has, from } = parsed(
      'model:GPT-5 in:"My folder" tag:work has:file has:code From:me boat'
    )
    assert.deepEqual(
      { words, models, folders, tags, has, from },
      {
        words: ['boat'],
        models: ['gpt-5'],
        folders: ['my folder'],
        tags: ['work'],
        has: ['file', 'code'],
        from: 'person',
      }
    )
  })

  test('has days, months and years', ({ assert }) => {
    const range = ({ since, until }: ReturnType<typeof parseQuery>) => [since, until]
    assert.deepEqual(range(parsed('after:2026-11-02 before:2026-11')), [day(11, 3), day(11, 1)])
    assert.deepEqual(range(parsed('after:yesterday before:today')), [day(11, 21), day(11, 21)])
    assert.deepEqual(range(parsed('after:7d before:2026')), [day(11, 15), day(1, 1)])
  })

  test('leaves out filters that it does not understand, and says so', ({ assert }) => {
    const query = parsed('before:soon has:fish model: after:2026-13 boat')
    assert.deepEqual(query.words, ['boat'])
    assert.deepEqual(query.unclear, ['before:soon', 'has:fish', 'after:2026-13'])
  })

  for (const hostile of [
    'NEAR(a',
    '"*',
    'col:x',
    '%00',
    "'",
    "'OR",
    '1=1--',
    '"',
    '*',
    '(',
    '^a',
  ]) {
    test(`takes ${hostile} as text`, ({ assert }) => {
      const query = parsed(hostile)
      assert.lengthOf(query.words, 1)
      assert.deepEqual(query.unclear, [])
    })
  }
})
