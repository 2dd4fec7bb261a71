import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'

test.group('An error of the database', () => {
  test('names no values: it reaches the log (attack G05)', async ({ assert }) => {
    const query = db.from('nowhere').where('id', 'a-secret-value')
    const error: Error = await query.then(
      () => assert.fail('There is no such table'),
      (cause: Error) => cause
    )
    assert.include(error.message, 'nowhere')
    assert.notInclude(error.message, 'a-secret-value')
  })
})
