import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { ChatTables } from '#app/readmodel/chat_tables'
import { nextCopies } from '#app/readmodel/copied_rows'
import { beginningOf, forkTitle, forkWaiting, isCopied } from '~/branches/forked_beginning'
import type { MessageRow } from '~/chat/thread_query'

const at = 1
const message = (messageId: string, parentId: string | null) => ({
  name: 'v1.MessageSent',
  args: { messageId, chatId: 'source', parentId, text: messageId, reply: null, at },
})
const reply = (replyId: string, parentId: string) => [
  {
    name: 'v1.ReplyStarted',
    args: { replyId, chatId: 'source', parentId, model: 'a/b', attempt: 1, at },
  },
  {
    name: 'v1.ReplyEnded',
    args: { replyId, chatId: 'source', parts: [], textHash: '', usage: {}, at },
  },
]
const EVENTS = [
  message('m1', null),
  ...reply('r1', 'm1'),
  message('m2', 'r1'),
  ...reply('r2', 'm2'),
  message('m3', 'r2'),
  message('elsewhere', 'r1'),
  { name: 'v1.MessageDeleted', args: { eventId: 'd', chatId: 'source', messageId: 'm2', at } },
]

function tables() {
  const db = new Database(':memory:')
  const written = new ChatTables(db)
  for (const event of EVENTS) written.apply(event)
  const rows = db.prepare('select * from messages order by rowid').all() as MessageRow[]
  return { db, rows }
}
type Placed = { id: string; parentId?: string | null; state: string; deletedAt?: number | null }
const places = (rows: readonly Placed[]) =>
  rows.map(({ id, parentId, state, deletedAt }) => [id, parentId ?? null, state, deletedAt ?? null])

test.group('The beginning of a forked chat', () => {
  for (const only of [undefined, 'person'] as const)
    test(`is on the page what the server will copy${only ? ', of one author alone, too' : ''}`, ({
      assert,
    }) => {
      const { db, rows } = tables()
      const job = { storeId: 's', chatId: 'fork', fromChatId: 'source', nextId: 'm3' }
      const copies = nextCopies(db, { ...job, onlyPerson: only ? 1 : 0 }).messages
      const beginning = beginningOf(rows, { chatId: 'source', messageId: 'm3', only }, 'fork')
      assert.deepEqual(places(beginning), places(copies.map((json) => JSON.parse(json) as Placed)))
      assert.lengthOf(beginning, only ? 3 : 5)
    })

  test('is complete with its first message, which arrives last', ({ assert }) => {
    const { rows } = tables()
    const beginning = beginningOf(rows, { chatId: 'source', messageId: 'm3' }, 'fork')
    assert.isTrue(isCopied(beginning, 'fork'))
    assert.isFalse(isCopied(beginning.slice(1), 'fork'))
    assert.isFalse(isCopied(rows, 'fork'))
  })

  test('is known before the database has heard of the fork', ({ assert }) => {
    const args = { chatId: 'fork', title: 'T', fromChatId: 'source', fromMessageId: 'm1', at }
    const waiting = [{ name: 'v1.ChatForked', args }]
    assert.deepInclude(forkWaiting(waiting, 'fork'), {
      title: 'T',
      forkedFrom: { chatId: 'source', messageId: 'm1' },
    })
    assert.isUndefined(forkWaiting(waiting, 'other'))
  })
})

test.group('The title of a fork', () => {
  test('says so, counts, and fits', ({ assert }) => {
    assert.equal(forkTitle('Soup', 50), 'Soup (fork)')
    assert.equal(forkTitle('Soup (fork)', 50), 'Soup (fork 2)')
    assert.equal(forkTitle('Soup (fork 9)', 50), 'Soup (fork 10)')
    assert.equal(forkTitle('x'.repeat(60), 20), `${'x'.repeat(13)} (fork)`)
  })
})
