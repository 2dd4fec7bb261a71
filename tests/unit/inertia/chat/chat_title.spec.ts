import { test } from '@japa/runner'
import { titleOf } from '~/chat/chat_title'

test.group('The title of a new chat', () => {
  test('is the first line of its message', ({ assert }) => {
    assert.equal(titleOf('  Plan a trip\nto Lusaka in May'), 'Plan a trip')
  })

  test('is cut at a word after about 60 characters', ({ assert }) => {
    const title = titleOf('Explain the difference between a mutex and a semaphore to a child')
    assert.equal(title, 'Explain the difference between a mutex and a semaphore to a…')
  })

  test('cuts one endless word and never halves a character', ({ assert }) => {
    assert.equal(titleOf('x'.repeat(500)), `${'x'.repeat(60)}…`)
    assert.equal(titleOf('🐢'.repeat(80)), `${'🐢'.repeat(60)}…`)
  })

  test('has words for a message without any', ({ assert }) => {
    assert.equal(titleOf(' \n '), 'New chat')
  })
})
