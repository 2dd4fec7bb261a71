import { join } from 'node:path'
import { test } from '@japa/runner'
import { foldStore } from '#app/readmodel/fold_store'
import { purgeStore } from '#app/readmodel/purge_store'
import { ReadModels } from '#app/readmodel/read_models'
import { verifyLogs } from '#app/readmodel/verify_logs'
import { FakeDriver, say } from '#tests/fakes/fake_driver'
import { GenerationBench } from '#tests/fixtures/generation_bench'

test.group('Replies in a chat that was folded', (group) => {
  let bench: GenerationBench
  let driver: FakeDriver
  let tools: Parameters<typeof foldStore>[0]
  group.each.setup(async () => {
    bench = new GenerationBench()
    driver = new FakeDriver(say('Fine.'))
    bench.catalogue.add('fake', { model: 'Fake' }, driver)
    const readModels = new ReadModels(join(bench.folder, 'tables'), bench.eventlog)
    tools = { eventlog: bench.eventlog, readModels, pauseMs: 0 }
    bench.worker().start()
    await bench.ask('alice', 'r1', 'Hi', { reply: { replyId: 'r1', model: 'fake/model' } })
    await bench.final('alice', 'r1')
    return async () => {
      await readModels.close()
      await bench.close()
    }
  })

  test('can be asked for again, and know what was said', async ({ assert }) => {
    await foldStore(tools, 'alice', Infinity)
    assert.lengthOf(bench.finals('alice', 'r1'), 0)
    const again = { chatId: 'chat', parentId: 'to-r1', model: 'fake/model', at: 1 }
    await bench.push('alice', { name: 'v1.ReplyRequested', args: { ...again, replyId: 'r2' } })
    await bench.final('alice', 'r2')
    assert.deepEqual(driver.requests.at(-1)?.messages, [{ author: 'person', text: 'Hi' }])
    assert.deepEqual(
      bench.sql((db) => verifyLogs(db)[0]!.damage),
      []
    )
  })

  test('leave the queue when the chat is purged', async ({ assert }) => {
    const created = { chatId: 'chat', title: '', at: 1 }
    await bench.push('alice', { name: 'v1.ChatCreated', args: created })
    const deleted = { eventId: 'd', chatId: 'chat', at: 1 }
    await bench.push('alice', { name: 'v1.ChatDeleted', args: deleted })
    await foldStore(tools, 'alice', Infinity)
    assert.equal(await purgeStore(tools, 'alice', Date.now()), 1)
    const count = 'select count(*) from generations'
    assert.equal(
      bench.sql((db) => db.prepare(count).pluck().get()),
      0
    )
    assert.deepEqual(
      bench.sql((db) => verifyLogs(db)[0]!.damage),
      []
    )
  })
})
