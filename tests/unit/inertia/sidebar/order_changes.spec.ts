import { test } from '@japa/runner'
import { givenChat } from '#tests/unit/inertia/sidebar/chat_fixture'
import { moveFolder } from '~/sidebar/folder_changes'
import { deleteChats, pinChats, putChats, renameChat, tagChats } from '~/sidebar/order_changes'

const folder = { id: 'f', name: 'Work' }

test.group('Changes of the order', () => {
  test('bring a pinned chat back to the place that it had', ({ assert }) => {
    const change = pinChats([givenChat({ pinnedAt: 5 })], false)
    assert.deepEqual(change.back[0]?.args, { chatId: 'c1', isPinned: true, at: 5 })
    assert.isTrue(change.isQuiet)
  })

  test('put chats into a folder, out of the pinned ones, and back where each was', ({ assert }) => {
    const chats = [givenChat({ id: 'a', folderId: 'old' }), givenChat({ id: 'b', pinnedAt: 3 })]
    const change = putChats(chats, { kind: 'folder', folder })
    assert.equal(change.words, 'Moved 2 chats to “Work”')
    assert.deepEqual(
      change.back.map(({ args }) => args),
      [
        { chatId: 'a', folderId: 'old' },
        { chatId: 'b', folderId: null },
        { chatId: 'b', isPinned: true, at: 3 },
      ]
    )
  })

  test('leave alone what is as it should be', ({ assert }) => {
    const tagged = givenChat({ id: 'b', tags: ['x'] })
    assert.lengthOf(tagChats([givenChat(), tagged], 'x', true).back, 1)
    assert.lengthOf(putChats([givenChat({ folderId: 'f' })], { kind: 'folder', folder }).again, 0)
  })

  test('say what was done', ({ assert }) => {
    const chats = [givenChat(), givenChat({ id: 'c2', title: '' })]
    assert.equal(deleteChats(chats, 'c2').words, 'Deleted 2 chats')
    assert.equal(renameChat(chats[1]!, 'Wasps').words, 'Renamed “Untitled chat” to “Wasps”')
  })

  test('put a folder between two others, and nowhere else than where it stands', ({ assert }) => {
    const folders = [1, 2, 4].map((place) => ({ id: `${place}`, name: 'F', place }))
    assert.equal(moveFolder(folders, folders[0]!, 2)?.again[0]?.args['place'], 3)
    assert.equal(moveFolder(folders, folders[2]!, 0)?.again[0]?.args['place'], 0)
    assert.isNull(moveFolder(folders, folders[0]!, 1))
  })
})
