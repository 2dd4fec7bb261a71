import { test } from '@japa/runner'
import type { AnyEvent } from '#shared/events/catalogue'
import { tablesAfter } from '#tests/unit/readmodel/chat_tables_fixture'

const created = (chatId: string): AnyEvent => ({
  name: 'v1.ChatCreated',
  args: { chatId, title: 'First', at: 1 },
})
const renamed = (chatId: string, eventId: string, title: string): AnyEvent => ({
  name: 'v1.ChatRenamed',
  args: { chatId, eventId, title, at: 2 },
})
const sent = (messageId: string, chatId: string, replyId: string | null = null): AnyEvent => ({
  name: 'v1.MessageSent',
  args: {
    messageId,
    chatId,
    parentId: null,
    text: `"${messageId}"\n`,
    reply: replyId ? { replyId, model: 'kamba/guide' } : null,
    at: 3,
  },
})
const started: AnyEvent = {
  name: 'v1.ReplyStarted',
  args: { replyId: 'r1', chatId: 'c1', parentId: 'm1', model: 'kamba/guide', attempt: 1, at: 4 },
}
const appended: AnyEvent = {
  name: 'v1.ReplyAppended',
  args: { replyId: 'r1', attempt: 1, position: 0, pieces: [{ kind: 'text', text: 'Jam' }] },
}
const ended: AnyEvent = {
  name: 'v1.ReplyEnded',
  args: {
    replyId: 'r1',
    chatId: 'c1',
    parts: [{ kind: 'text', text: 'Jambo "\\\u2028\u0001😀' }],
    textHash: '',
    usage: { inputTokens: 1, outputTokens: null },
    at: 5,
  },
}
const history = [
  created('c1'),
  renamed('c1', 'e1', 'Second'),
  renamed('c1', 'e2', 'Third'),
  sent('m1', 'c1', 'r1'),
  started,
  appended,
  ended,
  sent('m0', 'c1'),
]

/** What the server makes of the rows of one chat. */
function folded(events: readonly AnyEvent[]): AnyEvent {
  const { chats, messages, applied } = tablesAfter(events)
  const withJson = messages.map((row) => ({
    ...row,
    ...Object.fromEntries(
      ['parts', 'failure', 'usage'].map((key) => [key, JSON.parse(String(row[key] ?? 'null'))])
    ),
  }))
  const args = {
    chatIds: chats.map(({ id }) => String(id)),
    chats: JSON.stringify(chats.map(withoutNull)),
    messages: JSON.stringify(withJson.map(withoutNull)),
    applied: JSON.stringify(applied.map(({ eventId }) => eventId)),
  }
  return { name: 'v1.ChatFolded', args }
}
const withoutNull = (row: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null))

test.group('A folded chat', () => {
  test('is the same from every cursor inside its events', ({ assert }) => {
    const whole = tablesAfter(history)
    for (let cursor = 0; cursor <= history.length; cursor++)
      assert.deepEqual(tablesAfter([...history.slice(0, cursor), folded(history)]), whole)
  })

  test('leaves other chats alone', ({ assert }) => {
    const others = [created('c2'), sent('m9', 'c2')]
    const whole = tablesAfter([...others, ...history])
    assert.deepEqual(tablesAfter([...others, folded(history), folded(history)]), whole)
  })

  test('still knows which events may count only once', ({ assert }) => {
    const again = renamed('c1', 'e1', 'Second')
    assert.equal(tablesAfter([folded(history), again]).chats[0]!.title, 'Third')
  })

  test('goes on with later events', ({ assert }) => {
    const later = [renamed('c1', 'e3', 'Fourth'), sent('m2', 'c1')]
    const whole = tablesAfter([...history, ...later])
    assert.deepEqual(tablesAfter([folded(history), ...later]), whole)
  })
})

test.group('A purged chat', () => {
  test('is gone from every table, whatever a device has heard of it', ({ assert }) => {
    const purged: AnyEvent = { name: 'v1.ChatPurged', args: { chatId: 'c1' } }
    const others = [created('c10'), renamed('c10', 'e1', 'Other'), sent('m9', 'c10')]
    for (let cursor = 0; cursor <= history.length; cursor++)
      assert.deepEqual(
        tablesAfter([...others, ...history.slice(0, cursor), purged]),
        tablesAfter(others)
      )
  })
})
