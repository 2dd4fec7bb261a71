import { execFile } from 'node:child_process'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import type { GenerationRecord } from '#app/generation/generation_records'
import { messageSent } from '#tests/fixtures/generation_bench'
import { until } from '#tests/until'

/** Runs a command as an operator does, in a process of its own. */
function ace(...args: string[]) {
  return new Promise<{ code: number; out: string }>((resolve) => {
    const child = execFile(process.execPath, ['ace.js', ...args], (_, out, error) =>
      resolve({ code: child.exitCode!, out: out + error })
    )
  })
}
const list = async (...args: string[]) => {
  const { replies } = JSON.parse((await ace('jobs:list', '--json', ...args)).out)
  return replies as GenerationRecord[]
}

test.group('jobs commands', (group) => {
  group.each.timeout(60_000)

  test('list, cancel and retry replies while a worker runs', async ({ assert, cleanup }) => {
    const eventlog = await app.container.make('eventlog')
    const { table } = await app.container.make('generation.hook')
    const worker = await app.container.make('generation.worker')
    const texts = {
      failed: '!script fail_at=0 error=401',
      ended: '!script tokens=2 rate=500',
      running: '!script tokens=2000 rate=10',
    }
    const batch = Object.entries(texts).map(([replyId, text], index) => ({
      ...messageSent(replyId, text),
      seqNum: index + 1,
      parentSeqNum: index,
      clientId: 'c',
      sessionId: 's',
    }))
    await eventlog.push('jobs', batch, null)
    worker.start()
    cleanup(() => worker.stop())
    const finals = () =>
      eventlog
        .eventsAbout('jobs', 'chat:chat')
        .filter(({ name }) => /Ended|Failed|Stopped/.test(name)).length
    const attemptOf = (replyId: string) => table.read({ storeId: 'jobs', replyId })?.attempt
    await until(() => attemptOf('running') === 1, 'the reply that runs')
    await until(() => finals() === 2, 'the end of the others')

    const [failed, running] = await Promise.all([
      list('--failed', '--store=jobs'),
      list('--store=jobs', '--state=running'),
    ])
    assert.deepEqual(
      failed.map(({ replyId, outcome }) => [replyId, outcome]),
      [['failed', 'provider_key_rejected']]
    )
    assert.deepEqual(
      running.map(({ replyId }) => replyId),
      ['running']
    )

    const retries = await Promise.all(
      ['failed', 'ended', 'unknown'].map((replyId) => ace('jobs:retry', replyId))
    )
    assert.deepEqual(
      retries.map(({ code }) => code),
      [0, 1, 1]
    )

    const cancelled = await ace('jobs:cancel', '--store=jobs')
    assert.equal(cancelled.code, 0, cancelled.out)
    assert.equal((await ace('jobs:cancel', 'ended')).code, 1)
    await until(() => finals() === 4, 'the end of all')
    const replies = await list('--store=jobs')
    assert.sameMembers(
      replies.map(({ outcome }) => outcome),
      ['provider_key_rejected', 'provider_key_rejected', 'ended', 'stopped']
    )
  })

  test('say what they do, and refuse wrong options', async ({ assert }) => {
    const [help, wrong, neither] = await Promise.all([
      ace('jobs:retry', '--help'),
      ace('jobs:list', '--state=sleeping'),
      ace('jobs:cancel'),
    ])
    assert.include(help.out, 'Exit code')
    assert.deepEqual([help.code, wrong.code, neither.code], [0, 1, 1])
  })
})
