import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import { GenerationsTable } from '#app/generation/generations_table'
import { verifyLogs } from '#app/readmodel/verify_logs'
import { givenEventlog, messageSent } from '#tests/unit/sync/eventlog_fixture'

const asking = messageSent(1, {
  args: { ...(messageSent(1).args as object), reply: { replyId: 'r1', model: 'kamba/guide' } },
})

/** As the connection is, but before the queue of replies is read a row is written by another one. */
function writtenMeanwhile(db: Database.Database, write: () => void) {
  return new Proxy(db, {
    get(target, name) {
      const member = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) => {
        if (name === 'prepare' && /from generations where/.test(String(args[0]))) write()
        return member.apply(target, args)
      }
    },
  })
}

test.group('verifyLogs', () => {
  test('sees one moment of a log that is being written', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    await eventlog.push('s', [asking], null)
    const server = new Database(file)
    const db = new Database(file, { readonly: true })
    context.cleanup(() => [server, db].forEach((each) => each.close()))
    const queue = new GenerationsTable(server)
    const waits = { storeId: 's', chatId: 'c1', parentId: 'm1', model: 'kamba/guide' }
    queue.add({ ...waits, replyId: 'r1' })
    const [report] = verifyLogs(
      writtenMeanwhile(db, () => queue.add({ ...waits, replyId: 'r2' })),
      's'
    )
    context.assert.deepEqual(report!.damage, [])
    context.assert.deepEqual(
      verifyLogs(db)[0]!.damage.map(({ kind }) => kind),
      ['generation_not_requested']
    )
  })
})
