import { test } from '@japa/runner'
import { fitOf, slashQuery } from '~/prompts/slash_query'

test.group('A slash', () => {
  test('asks for commands at the beginning of an empty field', ({ assert }) => {
    assert.deepEqual(slashQuery('/'), { kind: 'command', words: '' })
    assert.deepEqual(slashQuery('/Stánd-up'), { kind: 'command', words: 'stand-up' })
    assert.deepEqual(slashQuery('/persona Pir'), { kind: 'persona', words: 'pir' })
  })

  for (const text of [
    '',
    'and/or',
    ' /x',
    '/usr/bin',
    '/etc/',
    '/a b',
    '// comment',
    '/*',
    '/x\n',
    '1/2',
  ])
    test(`is text in ${JSON.stringify(text)}`, ({ assert }) => {
      assert.isNull(slashQuery(text))
    })

  test('finds by the command first, then by the name and by parts of both', ({ assert }) => {
    const fits = (words: string) =>
      fitOf(words, { command: 'weekly-report', name: 'Résumé of a week' })
    assert.deepEqual(['weekly-report', 'week', 'resu', 'report', 'eekly'].map(fits), [
      0,
      1,
      2,
      3,
      null,
    ])
  })
})
