import { test } from '@japa/runner'
import { givenChat } from '#tests/unit/inertia/sidebar/chat_fixture'
import { isFound, sectionsByTime, sectionsOf, tagCounts } from '~/sidebar/sections'

const now = new Date(2026, 2, 10, 9).getTime()
const chatAt = (month: number, day: number, hour = 8) =>
  givenChat({
    id: `${month}/${day}/${hour}`,
    lastMessageAt: new Date(2026, month - 1, day, hour).getTime(),
  })
const namesAndIds = (sections: ReturnType<typeof sectionsOf>) =>
  sections.map(({ name, chats }) => [name, chats.map(({ id }) => id)])

test.group('Sections of the list of chats', () => {
  test('by time follow the calendar and not the hours', ({ assert }) => {
    const chats = [chatAt(3, 10, 0), chatAt(3, 9, 23), chatAt(3, 3, 1), chatAt(3, 2, 23)]
    assert.deepEqual(namesAndIds(sectionsByTime(chats, now)), [
      ['Today', ['3/10/0']],
      ['Yesterday', ['3/9/23']],
      ['Previous 7 days', ['3/3/1']],
      ['March', ['3/2/23']],
    ])
  })

  test('by time are months before, with the year where it is another one', ({ assert }) => {
    const chats = [chatAt(2, 1), chatAt(1, 31), chatAt(-1, 5)]
    assert.deepEqual(
      sectionsByTime(chats, now).map(({ name }) => name),
      ['February', 'January', 'November 2025']
    )
  })

  test('take the future for today, and keep the order of the list', ({ assert }) => {
    const chats = [chatAt(3, 12), chatAt(3, 10, 8), chatAt(3, 10, 3)]
    assert.deepEqual(namesAndIds(sectionsByTime(chats, now)), [
      ['Today', ['3/12/8', '3/10/8', '3/10/3']],
    ])
  })

  test('hold each chat once: pinned before its folder, and out of a folder that is deleted', ({
    assert,
  }) => {
    const at = now
    const chats = [
      givenChat({ id: 'plain', lastMessageAt: at }),
      givenChat({ id: 'filed', folderId: 'f', lastMessageAt: at }),
      givenChat({ id: 'lost', folderId: 'gone', lastMessageAt: at }),
      givenChat({ id: 'first', pinnedAt: 1, folderId: 'f' }),
      givenChat({ id: 'last', pinnedAt: 2 }),
    ]
    const folders = [
      { id: 'f', name: 'Work', place: 1 },
      { id: 'e', name: 'Empty', place: 2 },
    ]
    assert.deepEqual(namesAndIds(sectionsOf({ chats, folders, now })), [
      ['Pinned', ['last', 'first']],
      ['Work', ['filed']],
      ['Empty', []],
      ['Today', ['plain', 'lost']],
    ])
  })

  test('are narrowed down by words in any order, and by a tag', ({ assert }) => {
    const chat = givenChat({ title: 'Why Bees dance', tags: ['nature'] })
    assert.isTrue(isFound(chat, 'dance bees', 'nature'))
    assert.isFalse(isFound(chat, 'dance', 'code') || isFound(chat, 'wasps', null))
  })

  test('list tags with the commonest first', ({ assert }) => {
    const chats = [givenChat({ tags: ['b', 'a'] }), givenChat({ tags: ['b'] }), givenChat()]
    assert.deepEqual(tagCounts(chats), [
      ['b', 2],
      ['a', 1],
    ])
  })
})
