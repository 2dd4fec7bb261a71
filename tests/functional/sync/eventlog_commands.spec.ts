import { execFile } from 'node:child_process'
import Database from 'better-sqlite3'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { data } from '#config/data'
import { messageSent, pieceAppended, replyEnded } from '#tests/unit/sync/eventlog_fixture'

/** Runs a command as an operator does, in a process of its own. */
function ace(...args: string[]) {
  return new Promise<{ code: number; out: string; error: string }>((resolve) => {
    const child = execFile(process.execPath, ['ace.js', ...args], (_, out, error) =>
      resolve({ code: child.exitCode!, out, error })
    )
  })
}

test.group('eventlog commands', (group) => {
  group.each.timeout(30_000)
  group.setup(async () => {
    const eventlog = await app.container.make('eventlog')
    await eventlog.push('exported', [messageSent(1), messageSent(2)], null)
  })

  test('eventlog:export prints the log of a store while the server runs', async ({ assert }) => {
    const { code, out } = await ace('eventlog:export', 'exported')
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    assert.equal(code, 0)
    assert.containsSubset(lines, [
      { seqNum: 1, ...messageSentFields(1) },
      { seqNum: 2, ...messageSentFields(2) },
    ])
  })

  test('eventlog:export fails for an unknown store', async ({ assert }) => {
    const { code, out } = await ace('eventlog:export', 'unknown')
    assert.deepEqual([code, out], [1, ''])
  })

  test('eventlog:fold puts one event in place of idle chats, and verify, stats and export know', async ({
    assert,
  }) => {
    const eventlog = await app.container.make('eventlog')
    await eventlog.push('folded', [messageSent(1), messageSent(2)], null)
    const before = await ace('eventlog:export', 'folded')
    const planned = await ace('eventlog:fold', '--store=folded', '--idle=0', '--dry-run')
    assert.include(planned.out + planned.error, '1 chats of 2 events could be folded')
    assert.lengthOf(eventlog.page('folded', 0), 2)
    assert.equal((await ace('eventlog:fold', '--store=folded', '--idle=0')).code, 0)
    assert.deepEqual(
      eventlog.page('folded', 0).map(({ name, seqNum }) => [name, seqNum]),
      [['v1.ChatFolded', 2]]
    )
    const stats = JSON.parse((await ace('eventlog:stats', '--store=folded', '--json')).out)
    const [store] = stats.stores
    assert.deepEqual([store.events, store.folded.chats, store.archived.events], [1, 1, 2])
    const verified = JSON.parse((await ace('eventlog:verify', '--store=folded', '--json')).out)
    assert.isTrue(verified.ok)
    assert.equal((await ace('eventlog:export', 'folded')).out, before.out)
  }).timeout(60_000)

  test('eventlog:compact drops the pieces that a worker has left behind', async ({ assert }) => {
    const eventlog = await app.container.make('eventlog')
    await eventlog.append('left', [pieceAppended(0), pieceAppended(1), replyEnded('w0 w1 ')])
    const planned = await ace('eventlog:compact', '--dry-run', '--store=left')
    assert.include(planned.out + planned.error, '2 pieces of 1 replies would go')
    assert.lengthOf(eventlog.page('left', 0), 3)
    assert.equal((await ace('eventlog:compact', '--store=left')).code, 0)
    assert.lengthOf(eventlog.page('left', 0), 1)
  })

  test('eventlog:vacuum and readmodel:rebuild run beside the server', async ({ assert }) => {
    const vacuumed = await ace('eventlog:vacuum')
    assert.deepEqual([vacuumed.code, vacuumed.error], [0, ''])
    const rebuilt = await ace('readmodel:rebuild', '--store=exported')
    assert.equal(rebuilt.code, 0)
    const readModels = await app.container.make('readmodels')
    const count = await readModels.read('exported', (db) =>
      db.prepare('select count(*) from messages').pluck().get()
    )
    assert.equal(count, 2)
  })

  test('eventlog:verify ends with 0 for a whole log and with 1 for a damaged one', async ({
    assert,
    cleanup,
  }) => {
    const whole = await ace('eventlog:verify', '--json', '--store=exported')
    assert.deepEqual([whole.code, JSON.parse(whole.out).ok], [0, true])
    const db = new Database(data.eventlogFile)
    cleanup(() => void db.exec("update stores set head = 2 where store_id = 'exported'").close())
    db.exec("update stores set head = 1 where store_id = 'exported'")
    const damaged = await ace('eventlog:verify', '--json')
    assert.deepEqual([damaged.code, JSON.parse(damaged.out).ok], [1, false])
  })
})

function messageSentFields(number: number) {
  const { name, args, clientId, sessionId } = messageSent(number)
  return { name, args, clientId, sessionId }
}
