import { test } from '@japa/runner'
import { looksDamaged } from '~/sync/damage_signs'

test.group('An error of the local database', () => {
  test('counts as damage wherever it stands among the causes', ({ assert }) => {
    const cause = new Error('database disk image is malformed')
    assert.isTrue(looksDamaged(new Error('could not boot', { cause })))
    assert.isTrue(looksDamaged({ _tag: 'SqliteError', message: 'file is not a database' }))
  })

  test('does not count as damage when it is about the network', ({ assert }) => {
    assert.isFalse(looksDamaged(new Error('IsOfflineError: no answer')))
  })
})
