import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { packArgs, unpackArgs } from '#app/sync/packed_args'
import { Eventlog } from '#app/sync/eventlog'
import { historyOf } from '#app/sync/verification/history'
import { exportStore } from '#app/sync/export_store'
import { givenEventlog } from '#tests/unit/sync/eventlog_fixture'

const TRICKY = 'He said "parts":null, \\"messages\\":null \u2028 🙂 and nothing else. '
const final = (text: string) => ({
  name: 'v1.ReplyEnded' as const,
  args: {
    replyId: 'r1',
    chatId: 'c1',
    parts: [{ kind: 'text' as const, text }],
    textHash: 'h',
    usage: { inputTokens: null, outputTokens: 3 },
    at: 1,
  },
})

test.group('Packed arguments', () => {
  test('come back to the letter, in their order', ({ assert }) => {
    for (const text of [TRICKY, TRICKY.repeat(100)]) {
      const { name, args } = final(text)
      assert.equal(unpackArgs(name, packArgs(name, args)), JSON.stringify(args))
    }
  })

  test('are less than half of a long text, and nothing of a short one', ({ assert }) => {
    const long = packArgs('v1.ReplyEnded', final(TRICKY.repeat(100)).args)
    assert.isBelow(long.args.length + long.packed!.length, 3_000)
    assert.isNull(packArgs('v1.ReplyEnded', final('Yes.').args).packed)
  })

  test('are whole for whoever reads the log', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    const event = final(TRICKY.repeat(50))
    await eventlog.append('s', [event])
    context.assert.deepEqual(eventlog.page('s', 0)[0]!.args, event.args)
    context.assert.deepEqual(eventlog.eventsAbout('s', 'chat:c1')[0]!.args, event.args)
    context.assert.deepEqual(eventlog.merges.history('s', 0, LIMIT)[0]!.args, event.args)
    const db = new Database(file, { readonly: true })
    context.cleanup(() => void db.close())
    const [row] = [...historyOf(db, 's')]
    context.assert.deepEqual(JSON.parse(row!.args), event.args)
    const [line] = [...exportStore(db, 's')!]
    context.assert.deepEqual(JSON.parse(line!).args, event.args)
  })

  test('are not expected in a file of the first release', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    await eventlog.append('s', [final('Short.')])
    eventlog.close()
    const db = new Database(file)
    for (const table of ['eventlog', 'eventlog_archive'])
      db.exec(`alter table ${table} drop column packed`)
    context.assert.lengthOf([...historyOf(db, 's')], 1)
    db.close()
    const again = new Eventlog(file)
    context.cleanup(() => again.close())
    await again.append('s', [final(TRICKY.repeat(50))])
    context.assert.lengthOf(again.page('s', 0), 2)
  })
})

const LIMIT = { events: 10, bytes: 1_000_000 }
