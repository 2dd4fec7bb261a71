import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import { branchOf } from '#app/generation/context'
import { ChatTables } from '#app/readmodel/chat_tables'
import type { AnyEvent } from '#shared/events/catalogue'

const sent = (
  messageId: string,
  parentId: string | null,
  text: string,
  replyId: string | null = null
): AnyEvent => ({
  name: 'v1.MessageSent',
  args: {
    messageId,
    chatId: 'chat',
    parentId,
    text,
    reply: replyId ? { replyId, model: 'a/b' } : null,
    at: 1,
  },
})
const final = {
  chatId: 'chat',
  textHash: '',
  usage: { inputTokens: null, outputTokens: null },
  at: 1,
}
const ended = (replyId: string, text: string): AnyEvent => ({
  name: 'v1.ReplyEnded',
  args: {
    ...final,
    replyId,
    parts: [
      { kind: 'reasoning', text: 'hm' },
      { kind: 'text', text },
    ],
  },
})
const stopped = (replyId: string, text: string): AnyEvent => ({
  name: 'v1.ReplyStopped',
  args: { ...final, replyId, parts: text ? [{ kind: 'text', text }] : [], device: null },
})

function context(events: AnyEvent[], parentId: string) {
  const db = new Database(':memory:')
  const tables = new ChatTables(db)
  for (const event of events) tables.apply(event)
  const messages = branchOf(db, 'chat', parentId)
  db.close()
  return messages
}
const texts = (events: AnyEvent[], parentId: string) =>
  context(events, parentId).map(({ text }) => text)

test.group('branchOf', () => {
  test('follows parents and leaves other branches out', ({ assert }) => {
    const chat = [
      sent('m1', null, 'one', 'r1'),
      ended('r1', 'two'),
      sent('m2', 'r1', 'left'),
      sent('m3', 'r1', 'right'),
    ]
    assert.deepEqual(texts(chat, 'm3'), ['one', 'two', 'right'])
    assert.deepEqual(texts(chat, 'm2'), ['one', 'two', 'left'])
  })

  test('says who spoke and leaves reasoning out', ({ assert }) => {
    const chat = [sent('m1', null, 'one', 'r1'), ended('r1', 'two'), sent('m2', 'r1', 'three')]
    assert.deepEqual(
      context(chat, 'm2').map(({ author }) => author),
      ['person', 'model', 'person']
    )
    assert.notInclude(JSON.stringify(context(chat, 'm2')), 'hm')
  })

  test('walks through replies that said nothing', ({ assert }) => {
    const chat = [sent('m1', null, 'one', 'r1'), stopped('r1', ''), sent('m2', 'r1', 'two')]
    assert.deepEqual(texts(chat, 'm2'), ['one', 'two'])
  })

  test('takes the text of a stopped reply', ({ assert }) => {
    const chat = [sent('m1', null, 'one', 'r1'), stopped('r1', 'half'), sent('m2', 'r1', 'two')]
    assert.deepEqual(texts(chat, 'm2'), ['one', 'half', 'two'])
  })

  test('knows a reply that was asked for again', ({ assert }) => {
    const again: AnyEvent = {
      name: 'v1.ReplyRequested',
      args: { replyId: 'r2', chatId: 'chat', parentId: 'm1', model: 'a/b', at: 1 },
    }
    const chat = [
      sent('m1', null, 'one', 'r1'),
      ended('r1', 'no'),
      again,
      ended('r2', 'yes'),
      sent('m2', 'r2', 'two'),
    ]
    assert.deepEqual(texts(chat, 'm2'), ['one', 'yes', 'two'])
  })

  test('leaves out what is deleted, until it is restored', ({ assert }) => {
    const about = { chatId: 'chat', messageId: 'r1', at: 1 }
    const chat = [sent('m1', null, 'one', 'r1'), ended('r1', 'two'), sent('m2', 'r1', 'three')]
    const deleted: AnyEvent = { name: 'v1.MessageDeleted', args: { ...about, eventId: 'e1' } }
    const restored: AnyEvent = { name: 'v1.MessageRestored', args: { ...about, eventId: 'e2' } }
    assert.deepEqual(texts([...chat, deleted], 'm2'), ['one', 'three'])
    assert.deepEqual(texts([...chat, deleted, restored, deleted], 'm2'), ['one', 'two', 'three'])
  })

  test('ends at an id that is not there and at a ring', ({ assert }) => {
    assert.deepEqual(texts([sent('m1', 'of-somebody-else', 'one')], 'm1'), ['one'])
    assert.deepEqual(texts([sent('m1', 'm2', 'one'), sent('m2', 'm1', 'two')], 'm2'), [
      'one',
      'two',
    ])
  })

  test('counts the first of two events with one id', ({ assert }) => {
    assert.deepEqual(texts([sent('m1', null, 'one'), sent('m1', null, 'changed')], 'm1'), ['one'])
  })

  test('numbers files over deleted messages, and keeps messages of files alone', ({ assert }) => {
    const withFiles = (
      messageId: string,
      parentId: string | null,
      text: string,
      ...names: string[]
    ) => {
      const event = sent(messageId, parentId, text) as Extract<AnyEvent, { name: 'v1.MessageSent' }>
      const files = names.map((name) => ({ fileId: name, name, mediaType: 'text/plain', bytes: 1 }))
      return { ...event, args: { ...event.args, files } }
    }
    const chat: AnyEvent[] = [
      withFiles('m1', null, 'gone', 'a'),
      withFiles('m2', 'm1', '', 'b', 'c'),
      withFiles('m3', 'm2', 'last', 'a'),
      { name: 'v1.MessageDeleted', args: { eventId: 'e', chatId: 'chat', messageId: 'm1', at: 1 } },
    ]
    const numbered = context(chat, 'm3').map(({ id, files = [] }) => [
      id,
      files.map(({ name, number }) => `${number}: ${name}`),
    ])
    assert.deepEqual(numbered, [
      ['m2', ['2: b', '3: c']],
      ['m3', ['4: a']],
    ])
  })
})
