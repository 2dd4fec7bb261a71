import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { test } from '@japa/runner'
import { givenEventlog, messageSent, numbers } from '#tests/unit/sync/eventlog_fixture'

const SCRIPT = new URL('../../fixtures/appending_process', import.meta.url).pathname

/** Starts the process and collects the numbers that it was told are stored. */
async function givenProcess(file: string, count: number) {
  const script = `${SCRIPT}${import.meta.filename.endsWith('.ts') ? '.ts' : '.js'}`
  const args = ['--import=@poppinss/ts-exec', script, file, 's', String(count)]
  const child: ChildProcess = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: number[] = []
  const lines = createInterface({ input: child.stdout! })
  // From the start: the first numbers may come in one piece with the word that it is ready.
  lines.on('line', (line) => line === 'ready' || acknowledged.push(Number(line)))
  const ended = once(lines, 'close')
  await once(lines, 'line')
  return { child, acknowledged, ended }
}

test.group('Eventlog in several processes', (group) => {
  group.each.timeout(30_000)

  test('keeps one order and every acknowledged event', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    const worker = await givenProcess(file, 100)
    const pushed: number[] = []
    while (worker.child.exitCode === null && pushed.length < 100) {
      const number = eventlog.head('s') + 1
      const outcome = await eventlog.push('s', [messageSent(number)], null)
      if (outcome.ok) pushed.push(number)
      else await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await worker.ended
    const all = eventlog.page('s', 0, { events: 1_000 })
    const ownOf = (author: string) => numbers(all.filter(({ clientId }) => clientId === author))
    context.assert.deepEqual([ownOf('server'), ownOf('browser')], [worker.acknowledged, pushed])
    context.assert.lengthOf(worker.acknowledged, 100)
  })

  test('a killed process loses nothing that was acknowledged and blocks nobody', async (context) => {
    const { eventlog, file } = givenEventlog(context)
    for (let round = 1; round <= 3; round++) {
      const before = eventlog.head('s')
      const worker = await givenProcess(file, 100_000)
      await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 200))
      worker.child.kill('SIGKILL')
      await worker.ended
      const kept = numbers(eventlog.page('s', before, { events: 100_000 }))
      context.assert.includeMembers(kept, worker.acknowledged)
      context.assert.isAtMost(kept.length - worker.acknowledged.length, 1)
    }
    context.assert.isTrue((await eventlog.append('s', [{ name: 'v1.StoreNudged', args: {} }])).ok)
  })
})
