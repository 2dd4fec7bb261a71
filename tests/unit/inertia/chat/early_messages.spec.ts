import { test } from '@japa/runner'
import { chatCommands } from '~/chat/chat_commands'
import { EarlyMessages } from '~/chat/early_messages'
import type { QueuedEvent } from '~/sync/queued_event'

type Message = { text: string; parentId: string | null; reply: { replyId: string } }

const write = (early: EarlyMessages, ...texts: string[]) => {
  for (const text of texts)
    chatCommands(early.keep).sendMessage({
      chatId: 'c',
      parentId: null,
      text,
      asked: { model: 'kamba/guide' },
    })
}
const messagesIn = (events: readonly QueuedEvent[]) =>
  events.filter(({ name }) => name === 'v1.MessageSent').map(({ args }) => args as Message)

test.group('Messages to a chat that has not arrived', () => {
  test('follow its last one, in the order of writing, and are handed over once', ({ assert }) => {
    const early = new EarlyMessages('store', 'c')
    write(early, 'one', 'two')
    const sent: QueuedEvent[] = []
    early.release('last', (event) => sent.push(event))
    early.release('last', (event) => sent.push(event))
    const [one, two, ...rest] = messagesIn(sent)
    assert.equal(one!.parentId, 'last')
    assert.equal(two!.parentId, one!.reply.replyId)
    assert.lengthOf(rest, 0)
  })
})
