import { test } from '@japa/runner'
import { tablesAfter } from '#tests/unit/readmodel/chat_tables_fixture'
import { seedHistory } from '#tests/fixtures/big_history'
import { givenEventlog } from '#tests/unit/sync/eventlog_fixture'

const all = (eventlog: ReturnType<typeof givenEventlog>['eventlog'], storeId: string) =>
  eventlog.page(storeId, 0, { events: 1e9, bytes: 1e9 })

test.group('A folded history', () => {
  test('gives the same tables as the plain one, in few events', async (context) => {
    const { eventlog } = givenEventlog(context)
    const options = { chats: 20, messagesPerChat: 10, charactersPerReply: 1_000 }
    await seedHistory(eventlog, 'plain', options)
    await seedHistory(eventlog, 'folded', { ...options, folded: true })
    const [plain, folded] = [all(eventlog, 'plain'), all(eventlog, 'folded')]
    context.assert.deepEqual(tablesAfter(folded), tablesAfter(plain))
    context.assert.deepEqual([plain.length, folded.length], [320, 1])
    context.assert.equal(eventlog.head('folded'), eventlog.head('plain'))
  })
})
