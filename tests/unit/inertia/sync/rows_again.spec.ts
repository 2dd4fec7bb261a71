import { test } from '@japa/runner'
import { rowsAgain } from '~/sync/rows_again'

/** Rows by their places in the notation of the log: `94` is shared, `94.2` the second event of this device alone behind it. */
const rows = (...places: string[]) => places.map((place) => ({ seqNum: at(place) }))
const at = (place: string) => {
  const [global, client = 0] = place.split('.').map(Number)
  return { global: global!, client }
}
const placesOf = (given: ReturnType<typeof rows>) =>
  given.map(({ seqNum: { global, client } }) => (client ? `${global}.${client}` : `${global}`))

test.group('rows that a tab is given again', () => {
  test('end with the row at its cursor', ({ assert }) => {
    const given = rowsAgain(rows('93', '94', '94.1', '94.2'), at('94.1'), at('94.1'))
    assert.deepEqual(placesOf(given), ['93', '94', '94.1'])
  })

  test('leave out what is still on its way, drafts of this device included', ({ assert }) => {
    const given = rowsAgain(rows('94', '94.1', '94.2', '95'), at('94.1'), at('94.1'))
    assert.notIncludeMembers(placesOf(given), ['94.2', '95'])
  })

  test('are none where they would make the head of the tab step back', ({ assert }) => {
    assert.isEmpty(rowsAgain(rows('93', '94'), at('94.2'), at('94.2')))
    assert.isEmpty(rowsAgain([], at('94'), at('94')))
  })

  test('go on to the end that a new leader covers', ({ assert }) => {
    const given = rowsAgain(rows('94', '95', '95.1', '96'), at('94.2'), at('95.1'))
    assert.deepEqual(placesOf(given), ['94', '95', '95.1'])
  })
})
