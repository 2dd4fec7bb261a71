import { test } from '@japa/runner'
import { timeLeft } from '~/trash/time_left'

const DAY_MS = 86_400_000

test.group('The time of a chat in the Trash', () => {
  test('is said in days that begin', ({ assert }) => {
    assert.equal(timeLeft(0, 30, 1), '30 days left')
    assert.equal(timeLeft(0, 30, 29 * DAY_MS), '1 day left')
  })

  test('may be over while the server has not looked', ({ assert }) => {
    assert.equal(timeLeft(0, 30, 30 * DAY_MS), 'goes soon')
  })
})
