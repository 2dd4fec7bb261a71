import { test } from '@japa/runner'
import { givenChat } from '#tests/unit/inertia/sidebar/chat_fixture'
import { nextReachable, rowsOf, slicesOf } from '~/sidebar/list_rows'
import type { Section } from '~/sidebar/sections'

const chats = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => givenChat({ id: `${prefix}${index}` }))
const folder = { id: 'f', name: 'Work', place: 1 }
const sections: Section[] = [
  { key: 'folder/f', kind: 'folder', name: 'Work', folder, chats: chats('f', 2) },
  { key: 'time/Today', kind: 'time', name: 'Today', chats: chats('t', 5_000) },
]

test.group('Rows of the list of chats', () => {
  test('are headings and chats, and only the heading of what is closed', ({ assert }) => {
    const rows = rowsOf(sections, new Set(['folder/f']))
    assert.deepEqual(
      rows.slice(0, 3).map(({ key }) => key),
      ['folder/f', 'time/Today', 't0']
    )
    assert.lengthOf(rowsOf(sections, new Set()), 5_004)
  })

  test('say where nothing is in a folder', ({ assert }) => {
    const [first] = sections
    const rows = rowsOf([{ ...first!, chats: [] }], new Set())
    assert.deepEqual(
      rows.map(({ kind }) => kind),
      ['heading', 'note']
    )
  })

  test('let arrows stop at folders and chats alone', ({ assert }) => {
    const rows = rowsOf(sections, new Set())
    assert.equal(rows[nextReachable(rows, 2, 1)]?.key, 't0')
    assert.deepEqual([nextReachable(rows, 0, -1), nextReachable(rows, -1, 1)], [0, 0])
    assert.equal(nextReachable(rows, rows.length, -1), rows.length - 1)
  })

  test('are on the page as far as the window goes, with the row that has the focus', ({
    assert,
  }) => {
    const rows = rowsOf(sections, new Set())
    const slices = slicesOf(rows, { from: 100, to: 140 }, 1)
    assert.deepEqual(
      slices.map(({ section, rows: slice }) => [section.name, slice.length]),
      [
        ['Work', 1],
        ['Today', 40],
      ]
    )
    assert.equal(slicesOf(rows, { from: 4_990, to: 5_100 }, 3)[0]?.rows.at(-1)?.[1], 5_003)
  })
})
