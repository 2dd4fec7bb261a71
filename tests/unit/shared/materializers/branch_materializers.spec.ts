import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import { ChatTables } from '#app/readmodel/chat_tables'
import { copiedId } from '#shared/copied_id'

const row = (id: string, parentId: string | null) => ({
  id: copiedId('fork', id),
  chatId: 'fork',
  parentId: parentId && copiedId('fork', parentId),
  author: 'person',
  text: id,
  state: 'sent',
  createdAt: 1,
})

test.group('The copies of a forked chat', (group) => {
  let db: Database.Database
  let tables: ChatTables
  group.each.setup(() => {
    db = new Database(':memory:')
    tables = new ChatTables(db)
    return () => void db.close()
  })
  const texts = () => db.prepare('select text from messages order by rowid').pluck().all()
  const copied = (...rows: ReturnType<typeof row>[]) =>
    tables.apply({
      name: 'v1.BranchCopied',
      args: { chatId: 'fork', messages: JSON.stringify(rows) },
    })

  test('stand before what was written meanwhile, in their order', ({ assert }) => {
    const message = { messageId: 'm', chatId: 'fork', parentId: copiedId('fork', 'c') }
    tables.apply({ name: 'v1.MessageSent', args: { ...message, text: 'new', reply: null, at: 2 } })
    copied(row('c', 'b'))
    copied(row('a', null), row('b', 'a'))
    assert.deepEqual(texts(), ['a', 'b', 'c', 'new'])
  })

  test('come once', ({ assert }) => {
    copied(row('a', null), row('b', 'a'))
    copied(row('a', null), row('b', 'a'))
    assert.deepEqual(texts(), ['a', 'b'])
  })
})
