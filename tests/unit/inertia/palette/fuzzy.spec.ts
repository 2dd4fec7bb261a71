import { test } from '@japa/runner'
import { comparable, fitOf, wordsOf } from '~/palette/fuzzy'

const best = (query: string, ...names: string[]) =>
  names
    .map((name) => ({ name, fit: fitOf(wordsOf(query), comparable(name)) }))
    .filter(({ fit }) => fit !== null)
    .sort((a, b) => a.fit! - b.fit!)
    .map(({ name }) => name)

test.group('What fits a query', () => {
  test('has all words in any order, best where it begins with them', ({ assert }) => {
    assert.deepEqual(best('chat', 'Archive this chat', 'Chat above', 'Model'), [
      'Chat above',
      'Archive this chat',
    ])
    assert.deepEqual(best('chat new', 'New chat', 'New'), ['New chat'])
  })

  test('may lack letters, but not be something else', ({ assert }) => {
    assert.deepEqual(best('nwch', 'New chat', 'Open the sync panel'), ['New chat'])
    assert.deepEqual(best('zürich', 'Zurich by boat'), ['Zurich by boat'])
    assert.deepEqual(best('xyz', 'New chat'), [])
  })

  test('is found by further words, too', ({ assert }) => {
    const trash = comparable('Delete this chat', 'trash remove')
    assert.isNotNull(fitOf(['trash'], trash))
    assert.isNull(fitOf(['trash', 'model'], trash))
  })
})
