import { test } from '@japa/runner'
import { type IndexedRow, MessageIndex } from '~/search/message_index'
import { parseQuery } from '~/search/parse_query'

const said = (id: string, text: string, other: Partial<IndexedRow> = {}): IndexedRow => ({
  id,
  chatId: 'lake',
  author: 'person',
  model: null,
  text,
  parts: null,
  files: null,
  createdAt: Number(id) * 1000,
  ...other,
})
const replied = (id: string, text: string, other: Partial<IndexedRow> = {}) =>
  said(id, '', {
    author: 'model',
    model: 'openai/gpt-5-mini',
    parts: JSON.stringify([{ kind: 'text', text }]),
    ...other,
  })
const CHATS = [
  { id: 'lake', title: 'The lake', folder: 'Holidays', tags: ['swiss'] },
  { id: 'work', title: 'Boats at work', folder: null, tags: [] },
]

function indexed(...rows: IndexedRow[]) {
  const index = new MessageIndex()
  index.setChats(CHATS)
  index.put(rows)
  const found = (text: string, limit = 50) => index.search(parseQuery(text), limit)
  const ids = (text: string) => found(text).hits.map(({ id }) => id)
  return { index, found, ids }
}

test.group('The index of messages', () => {
  test('finds words in any order, the newest first', ({ assert }) => {
    const { ids } = indexed(
      said('1', 'A boat on the Zürichsee'),
      replied('2', 'On the **Zurichsee**, a boat'),
      said('3', 'A boat')
    )
    assert.deepEqual(ids('zürich boat'), ['2', '1'])
    assert.deepEqual(ids('"a boat on"'), ['1'])
  })

  test('finds single characters and words of two in any script', ({ assert }) => {
    const { ids } = indexed(said('1', '我在東京'), said('2', 'x'), said('3', 'Москва'))
    assert.deepEqual(ids('東京'), ['1'])
    assert.deepEqual(ids('京'), ['1'])
    assert.deepEqual(ids('x'), ['2'])
    assert.deepEqual(ids('МОСК'), ['3'])
  })

  test('keeps to filters', ({ assert }) => {
    const files = JSON.stringify([{ mediaType: 'image/png' }])
    const { ids } = indexed(
      said('1', 'boat', { files }),
      replied('2', 'boat ```ts\n```'),
      said('3', 'boat', { chatId: 'work' })
    )
    assert.deepEqual(ids('boat from:me'), ['3', '1'])
    assert.deepEqual(ids('model:gpt5'), ['2'])
    assert.deepEqual(ids('has:picture boat'), ['1'])
    assert.deepEqual(ids('has:code'), ['2'])
    assert.deepEqual(ids('boat in:holi'), ['2', '1'])
    assert.deepEqual(ids('tag:swiss from:model'), ['2'])
    assert.deepEqual(ids('before:1969'), [])
  })

  test('says when there is more, and which chats have the words in their titles', ({ assert }) => {
    const { found } = indexed(said('1', 'boat'), said('2', 'boat'), said('3', 'boat'))
    assert.deepInclude(found('boat', 2), { isMore: true, chatIds: ['work'] })
    assert.deepInclude(found('boat', 3), { isMore: false })
    assert.deepEqual(found('boat from:me').chatIds, [])
  })

  test('takes a reply that has ended in the place of one that ran, and forgets chats that are gone', ({
    assert,
  }) => {
    const { index, ids } = indexed(replied('1', '', { parts: null }))
    index.put([replied('1', 'an answer')])
    assert.deepEqual(ids('answer'), ['1'])
    assert.equal(index.size, 1)
    index.setChats([])
    assert.deepEqual(ids('answer'), [])
  })

  test('counts the matches of a chat', ({ assert }) => {
    const { index } = indexed(
      said('1', 'boat, Boat'),
      said('2', 'x'),
      said('3', 'boat', { chatId: 'work' })
    )
    assert.deepEqual(index.matchesIn('lake', 'boat'), [{ id: '1', count: 2 }])
  })

  test('takes any query as text', ({ assert }) => {
    const { ids } = indexed(said('1', 'NEAR( "* col: %00 \' OR 1=1--'))
    for (const hostile of ['NEAR(', '"*', 'col:', '%00', "' OR 1=1--"])
      assert.deepEqual(ids(hostile), ['1'])
  })

  test('answers from ten thousand messages at once', ({ assert }) => {
    const text = 'the lake lies still and nobody asks where a boat may be tonight '.repeat(8)
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      said(String(index), index === 77 ? `${text} needle` : text)
    )
    const { ids } = indexed(...rows)
    const started = performance.now()
    assert.deepEqual(ids('needle'), ['77'])
    assert.isBelow(performance.now() - started, 250)
  })
})
