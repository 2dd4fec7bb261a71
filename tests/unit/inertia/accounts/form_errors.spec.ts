import { test } from '@japa/runner'
import { fieldWords, formWords } from '~/accounts/form_errors'

test.group('what a form says', () => {
  test('is counted down after too many attempts, and gone when they are over', ({ assert }) => {
    const error = { kind: 'wait', seconds: 600 } as const
    assert.equal(formWords(error, 600), 'Too many attempts. You can try again in 10 minutes.')
    assert.equal(formWords(error, 61), 'Too many attempts. You can try again in 61 seconds.')
    assert.equal(formWords(error, 1), 'Too many attempts. You can try again in 1 second.')
    assert.isNull(formWords(error, 0))
  })

  test('is nothing as a whole when its fields say it', ({ assert }) => {
    assert.isNull(formWords({ kind: 'fields', fields: { login: 'missing' } }, 0))
    assert.equal(fieldWords('missing'), 'This is needed.')
  })

  test('names the length that is wanted here', ({ assert }) => {
    assert.match(fieldWords('password_too_short', 8)!, /at least 8 characters/)
  })

  test('is a sentence for a code of a newer server, too', ({ assert }) => {
    assert.equal(fieldWords('never_heard_of'), 'This was not accepted.')
    assert.isUndefined(fieldWords(undefined))
  })
})
