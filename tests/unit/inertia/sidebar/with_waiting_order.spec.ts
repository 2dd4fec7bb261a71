import { test } from '@japa/runner'
import { givenChat } from '#tests/unit/inertia/sidebar/chat_fixture'
import { withWaitingFolders, withWaitingOrder } from '~/sidebar/with_waiting_order'

const waiting = (name: string, args: object) => ({ name, args: { eventId: 'e', at: 7, ...args } })

test.group('What waits for the store', () => {
  test('stands in the list already, in the order in which it was done', ({ assert }) => {
    const chats = [
      givenChat({ id: 'a', tags: ['x'] }),
      givenChat({ id: 'b' }),
      givenChat({ id: 'c' }),
    ]
    const changed = withWaitingOrder(chats, [
      waiting('v1.ChatPinned', { chatId: 'a', isPinned: true }),
      waiting('v1.ChatTagged', { chatId: 'a', tag: 'y', isTagged: true }),
      waiting('v1.ChatTagged', { chatId: 'a', tag: 'x', isTagged: false }),
      waiting('v1.ChatDeleted', { chatId: 'b' }),
      waiting('v1.DraftSet', { chatId: 'c' }),
    ])
    assert.deepEqual(
      changed.map(({ id, pinnedAt, tags }) => [id, pinnedAt, tags]),
      [
        ['a', 7, ['y']],
        ['c', null, []],
      ]
    )
    assert.strictEqual(changed[1], chats[2])
  })

  test('changes nothing where it is about something else', ({ assert }) => {
    const chats = [givenChat()]
    assert.strictEqual(
      withWaitingOrder(chats, [waiting('v1.MessageSent', { chatId: 'c1' })]),
      chats
    )
  })

  test('makes, moves and removes folders', ({ assert }) => {
    const folders = [
      { id: 'a', name: 'A', place: 1 },
      { id: 'b', name: 'B', place: 2 },
    ]
    const changed = withWaitingFolders(folders, [
      waiting('v1.FolderSaved', { folderId: 'b', name: 'B', place: 0 }),
      waiting('v1.FolderSaved', { folderId: 'c', name: 'C', place: 3 }),
      waiting('v1.FolderDeleted', { folderId: 'a' }),
    ])
    assert.deepEqual(
      changed.map(({ id }) => id),
      ['b', 'c']
    )
  })
})
