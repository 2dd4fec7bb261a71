import { createHash } from 'node:crypto'
import Database from 'better-sqlite3'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { GenerationsTable } from '#app/generation/generations_table'
import { verifyEventlog } from '#app/sync/verification/verify_eventlog'
import {
  givenEventlog,
  messageSent,
  pieceAppended,
  replyEnded,
} from '#tests/unit/sync/eventlog_fixture'

const started = (attempt: number) => ({
  name: 'v1.ReplyStarted' as const,
  args: { replyId: 'r1', chatId: 'c1', parentId: 'm1', model: 'kamba/guide', attempt, at: 0 },
})
const ended = (text: string) => {
  const { name, args } = replyEnded(text)
  return { name, args: { ...args, textHash: createHash('sha256').update(text).digest('hex') } }
}
const asking = messageSent(1, {
  args: { ...(messageSent(1).args as object), reply: { replyId: 'r1', model: 'kamba/guide' } },
})

/** A store with one message and its whole reply, its pieces not yet dropped; `damage` is done to the file behind the log's back. */
async function verifyAfter(context: TestContext, damage: string, withQueue = false) {
  const { eventlog, file } = givenEventlog(context)
  await eventlog.push('s', [asking], null)
  await eventlog.append('s', [started(1), pieceAppended(0), pieceAppended(1)])
  await eventlog.append('s', [ended('w0 w1 ')])
  if (withQueue) await eventlog.transaction((db) => givenQueue(db))
  const db = new Database(file)
  context.cleanup(() => void db.close())
  db.exec(damage)
  return { reports: verifyEventlog(db), eventlog, db }
}

function givenQueue(db: Database.Database) {
  const table = new GenerationsTable(db)
  table.add({ storeId: 's', replyId: 'r1', chatId: 'c1', parentId: 'm1', model: 'kamba/guide' })
  db.exec("update generations set state = 'ended'")
}

test.group('verifyEventlog', () => {
  test('finds nothing wrong with a whole log', async (context) => {
    const { reports } = await verifyAfter(context, '')
    const [report] = reports
    context.assert.deepEqual(report!.damage, [])
    context.assert.deepEqual(
      [report!.head, report!.events, report!.replies],
      [5, 5, { requested: 1, ended: 1, open: 0 }]
    )
  })

  test('counts compacted ranges and repeated events as what they are', async (context) => {
    const { eventlog, db } = await verifyAfter(context, '')
    await eventlog.dropPieces('s', 'r1')
    await eventlog.push('s', [{ ...asking, seqNum: 6, parentSeqNum: 5 }], null)
    const [report] = verifyEventlog(db)
    context.assert.deepEqual(report!.damage, [])
    context.assert.deepEqual([report!.gaps, report!.repeated], [{ ranges: 1, numbers: 2 }, 1])
  })

  test('accepts a reply that a second worker began anew', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    await eventlog.push('s', [asking], null)
    await eventlog.append('s', [started(1), pieceAppended(0), started(2)])
    const again = pieceAppended(0)
    await eventlog.append('s', [{ ...again, args: { ...again.args, attempt: 2 } }, ended('w0 ')])
    const db = new Database(file, { readonly: true })
    context.cleanup(() => void db.close())
    context.assert.deepEqual(verifyEventlog(db)[0]!.damage, [])
  })

  const copy = (seq: number, changed: string) =>
    `insert into eventlog select store_id, 6, name, ${changed}, client_id, session_id, created_at, subject, packed
     from eventlog where seq = ${seq}; update stores set head = 6`
  const cases = [
    ['head_row_missing', 'delete from eventlog where seq = 5; delete from eventlog where seq = 4'],
    ['row_above_head', 'update stores set head = 4'],
    ['store_missing', 'delete from stores'],
    ['event_unreadable', "update eventlog set args = '{' where seq = 1"],
    ['event_unreadable', "update eventlog set name = 'v9.Unknown' where seq = 1"],
    ['event_doubled', copy(1, "replace(args, 'Message', 'Other')")],
    ['reply_not_requested', 'delete from eventlog where seq = 1'],
    ['reply_pieces_broken', 'delete from eventlog where seq = 3'],
    ['reply_ended_twice', copy(5, 'args')],
    ['reply_goes_on_after_end', copy(4, 'args')],
    ['reply_text_lost', "update eventlog set args = replace(args, 'w1', 'w9') where seq = 4"],
    ['reply_hash_wrong', "update eventlog set args = replace(args, 'w1', 'w9') where seq = 5"],
  ] as const
  for (const [kind, damage] of cases)
    test(`finds ${kind} after ${damage.slice(0, 60)}`, async (context) => {
      const { reports } = await verifyAfter(context, damage)
      context.assert.include(
        reports[0]!.damage.map((found) => found.kind),
        kind
      )
    })

  const queueCases = [
    ['nothing', ''],
    ['generation_not_requested', "update generations set reply_id = 'other'"],
    ['generation_not_requested', "update generations set store_id = 'other'"],
    ['generation_runs_after_end', "update generations set state = 'running'"],
    [
      'generation_missing',
      'delete from generations; delete from eventlog where seq = 5; update stores set head = 4',
    ],
    ['generation_missing', 'delete from eventlog where seq = 5; update stores set head = 4'],
  ] as const
  for (const [kind, damage] of queueCases)
    test(`finds ${kind} in the queue after "${damage.slice(0, 60)}"`, async (context) => {
      const { reports } = await verifyAfter(context, damage, true)
      const kinds = reports.flatMap((report) => report.damage.map((found) => found.kind))
      if (kind === 'nothing') context.assert.deepEqual(kinds, [])
      else context.assert.include(kinds, kind)
    })
})
