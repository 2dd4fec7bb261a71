import { test } from '@japa/runner'
import { FILE_WAIT_MS } from '#shared/limits'
import { GenerationBench, until } from '#tests/fixtures/generation_bench'

const FILE = { fileId: 'file', name: 'notes.txt', mediaType: 'text/plain', bytes: 10 }

async function givenWaiting() {
  const bench = new GenerationBench()
  bench.worker().start()
  await bench.ask('store', 'r', '!script tokens=3 rate=900', {
    files: [FILE],
    reply: { replyId: 'r', model: 'kamba/guide' },
  })
  await until(() => bench.hook.table.needsFiles())
  return bench
}
const arrive = (bench: GenerationBench) =>
  bench.eventlog.transaction(() => bench.hook.table.filesArrived('store', ['other', 'file']))

test.group('a reply whose file is on its way', (group) => {
  let bench: GenerationBench
  group.each.teardown(() => bench.close())

  test('waits for it, and begins when it comes', async ({ assert }) => {
    bench = await givenWaiting()
    assert.lengthOf(bench.events('store', 'v1.ReplyStarted'), 0)
    assert.deepEqual(bench.hook.table.claimable(10), [])
    bench.attached.add('file', { texts: ['The whale weighs 140 tons.'] })
    await arrive(bench)
    await until(() => bench.finals('store', 'r').length === 1)
    assert.equal(bench.finals('store', 'r')[0]!.name, 'v1.ReplyEnded')
  })

  test('is stopped at once', async ({ assert }) => {
    bench = await givenWaiting()
    const args = { eventId: 'e', replyId: 'r', chatId: 'chat', device: 'Phone', at: 0 }
    await bench.push('store', { name: 'v1.ReplyStopRequested', args })
    await until(() => bench.finals('store', 'r').length === 1)
    assert.equal(bench.finals('store', 'r')[0]!.name, 'v1.ReplyStopped')
  })

  test('fails after ten minutes, and can be tried again', async ({ assert }) => {
    bench = await givenWaiting()
    await bench.eventlog.transaction((db) =>
      db.prepare('update generations set queued_at = queued_at - ?').run(FILE_WAIT_MS + 1)
    )
    await until(() => bench.finals('store', 'r').length === 1)
    assert.containsSubset(bench.finals('store', 'r')[0], {
      name: 'v1.ReplyFailed',
      args: { failure: { code: 'file_missing', retryable: true } },
    })
  })

  test('takes no place from others of its store', async ({ assert }) => {
    bench = new GenerationBench()
    const ask = (id: string, more = {}) =>
      bench.ask('store', id, '!script tokens=3 rate=900', {
        reply: { replyId: id, model: 'kamba/guide' },
        ...more,
      })
    bench.worker().start()
    for (let index = 0; index < 8; index++) await ask(`waits-${index}`, { files: [FILE] })
    await ask('plain')
    await until(() => bench.finals('store', 'plain').length === 1)
    assert.equal(bench.finals('store', 'plain')[0]!.name, 'v1.ReplyEnded')
  })
})
