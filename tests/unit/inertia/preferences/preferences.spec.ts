import { test } from '@japa/runner'
import { preferencesOf } from '~/preferences/preferences'

const set = (name: string, value: string | null) => ({
  name: 'v1.PreferenceSet',
  args: { eventId: 'e1', name, value, at: 1 },
})

test.group('Preferences', () => {
  test('are what was set last, also while it waits to be stored', ({ assert }) => {
    const rows = [
      { name: 'model/default', value: '"a/b"' },
      { name: 'favourite/a/b', value: 'true' },
    ]
    const preferences = preferencesOf(rows, [
      set('model/default', '"c/d"'),
      set('favourite/a/b', null),
    ])
    assert.deepEqual([...preferences], [['model/default', 'c/d']])
  })

  test('are not set where nobody can read them', ({ assert }) => {
    assert.equal(preferencesOf([{ name: 'model/default', value: '{' }], []).size, 0)
  })
})
