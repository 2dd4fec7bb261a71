import { execFile } from 'node:child_process'
import Database from 'better-sqlite3'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { data } from '#config/data'
import { messageSent } from '#tests/unit/sync/eventlog_fixture'

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
