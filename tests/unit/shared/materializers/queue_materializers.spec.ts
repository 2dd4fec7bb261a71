import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import { ChatTables } from '#app/readmodel/chat_tables'

const about = { chatId: 'chat', messageId: 'm', at: 2 }
const reply = { replyId: 'r', model: 'kamba/guide' }
const message = { ...about, parentId: null, text: 'first', reply }
const created = { name: 'v1.ChatCreated', args: { chatId: 'chat', title: '', at: 1 } }
const queued = { name: 'v1.MessageQueued', args: message }
const sent = { name: 'v1.MessageSent', args: message }
const edited = { name: 'v1.QueuedMessageEdited', args: { ...about, eventId: 'e1', text: 'late' } }
const moved = { name: 'v1.QueuedMessageMoved', args: { ...about, eventId: 'e2', place: 7 } }
const removed = { name: 'v1.QueuedMessageRemoved', args: { ...about, eventId: 'e3' } }
const draft = (eventId: string, text: string) => ({
  name: 'v1.DraftSet',
  args: { eventId, chatId: 'chat', text, device: 'Phone', at: 3 },
})

test.group('The queue of a chat in the tables', (group) => {
  let db: Database.Database
  group.each.setup(() => {
    db = new Database(':memory:')
    return () => void db.close()
  })
  /** Each event as often as a tab may commit it: twice, and all of them once more at the end. */
  function after(...events: { name: string; args: unknown }[]) {
    const tables = new ChatTables(db)
    for (const event of [created, ...events.flatMap((each) => [each, each]), ...events])
      tables.apply(event)
    const column = (sql: string) => db.prepare(sql).pluck().all()
    return {
      waiting: column('select text from queued'),
      sent: column("select text from messages where author = 'person'"),
      replies: column("select id from messages where author = 'model'"),
    }
  }

  test('two devices that {what} at the same moment: {sent} sent, {waiting} wait')
    .with([
      { what: 'send and edit', events: [queued, sent, edited], sent: 1, waiting: 0 },
      { what: 'edit and send', events: [queued, edited, sent], sent: 1, waiting: 0 },
      { what: 'send and remove', events: [queued, sent, removed], sent: 1, waiting: 0 },
      { what: 'remove and send', events: [queued, removed, sent], sent: 1, waiting: 0 },
      { what: 'remove and move', events: [queued, removed, moved], sent: 0, waiting: 0 },
      { what: 'send twice', events: [queued, sent, sent], sent: 1, waiting: 0 },
      { what: 'edit and move', events: [queued, edited, moved], sent: 0, waiting: 1 },
    ])
    .run(({ assert }, { events, sent: sentCount, waiting }) => {
      const state = after(...events)
      assert.lengthOf(state.waiting, waiting)
      assert.deepEqual(state.replies, sentCount === 1 ? ['r'] : [])
      assert.lengthOf(state.sent, sentCount)
    })

  test('what is queued is no draft any more; what the server sends leaves the next draft alone', ({
    assert,
  }) => {
    const tables = new ChatTables(db)
    const text = () =>
      db.prepare("select draft ->> 'text' from chats").pluck().get() as string | null
    for (const event of [created, draft('d1', 'first'), queued]) tables.apply(event)
    assert.isNull(text())
    for (const event of [draft('d2', 'next'), queued, sent, sent, queued]) tables.apply(event)
    assert.equal(text(), 'next')
  })
})
