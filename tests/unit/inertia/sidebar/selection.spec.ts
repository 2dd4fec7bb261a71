import { test } from '@japa/runner'
import { EMPTY_SELECTION, extended, toggled } from '~/sidebar/selection'

const order = ['a', 'b', 'c', 'd', 'e']

test.group('A selection of chats', () => {
  test('takes one in and out', ({ assert }) => {
    const one = toggled(EMPTY_SELECTION, 'b')
    assert.deepEqual([...one.ids], ['b'])
    assert.deepEqual([...toggled(one, 'b').ids], [])
  })

  test('goes from the one that was chosen last to another, in either direction', ({ assert }) => {
    const down = extended(toggled(EMPTY_SELECTION, 'b'), order, 'd')
    assert.deepEqual([...down.ids], ['b', 'c', 'd'])
    assert.deepEqual(
      [...extended(down, order, 'a').ids].toSorted((a, b) => a.localeCompare(b)),
      ['a', 'b', 'c', 'd']
    )
  })

  test('begins with the chat alone where its beginning is gone', ({ assert }) => {
    assert.deepEqual([...extended(EMPTY_SELECTION, order, 'c').ids], ['c'])
    assert.deepEqual([...extended(toggled(EMPTY_SELECTION, 'x'), order, 'c').ids], ['x', 'c'])
  })
})
