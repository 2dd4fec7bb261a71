import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import { ChatTables } from '#app/readmodel/chat_tables'

const reply = { replyId: 'r', chatId: 'c', parts: [], textHash: '', usage: {}, at: 2 }

test.group('Order among chats', (group) => {
  let db: Database.Database
  let tables: ChatTables
  group.each.setup(() => {
    db = new Database(':memory:')
    tables = new ChatTables(db)
    tables.apply({ name: 'v1.ChatCreated', args: { chatId: 'c', title: 'One', at: 1 } })
    return () => void db.close()
  })
  const chat = () => db.prepare('select * from chats').get() as Record<string, unknown>
  const tag = (name: string, isTagged: boolean, eventId: string) =>
    tables.apply({
      name: 'v1.ChatTagged',
      args: { eventId, chatId: 'c', tag: name, isTagged, at: 1 },
    })

  test('tags of two devices are both there, whatever they are called', ({ assert }) => {
    tag('work', true, 'e1')
    tag(`$."'; drop table chats`, true, 'e2')
    tag('work', false, 'e3')
    assert.deepEqual(JSON.parse(String(chat().tags)), { [`$."'; drop table chats`]: 1 })
    tag(`$."'; drop table chats`, false, 'e4')
    assert.isNull(chat().tags)
  })

  test('a chat is unread from the end of a reply until it is seen', ({ assert }) => {
    const message = { messageId: 'm', chatId: 'c', parentId: null, text: 'Hi', at: 1 }
    const asked = { replyId: 'r', model: 'kamba/guide' }
    tables.apply({ name: 'v1.MessageSent', args: { ...message, reply: asked } })
    tables.apply({ name: 'v1.ReplyEnded', args: reply })
    assert.equal(chat().isUnread, 1)
    tables.apply({ name: 'v1.ChatSeen', args: { eventId: 'e', chatId: 'c', isSeen: true, at: 3 } })
    tables.apply({ name: 'v1.ReplyEnded', args: reply })
    assert.equal(chat().isUnread, 0)
  })
})
