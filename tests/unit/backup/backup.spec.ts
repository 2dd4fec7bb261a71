import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import Database from 'better-sqlite3'
import { create } from 'tar'
import { createBackup } from '#app/backup/create_backup'
import { dataFiles } from '#app/backup/data_files'
import { restoreBackup } from '#app/backup/restore_backup'
import { Eventlog } from '#app/sync/eventlog'
import { messageSent, numbers } from '#tests/unit/sync/eventlog_fixture'

const MARKS = { kamba: '1.0.0', keyMark: 'mark' }

/** Two data folders and a place for archives. The first has a log of three events that is open, people and an uploaded file. */
async function given(context: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'kamba-backup-'))
  const folder = (name: string) => {
    mkdirSync(join(root, name))
    return join(root, name)
  }
  const [source, target] = [folder('source'), folder('target')]
  const eventlog = new Eventlog(join(source, 'eventlog.sqlite'))
  await eventlog.push(
    's',
    [1, 2, 3].map((seq) => messageSent(seq)),
    null
  )
  new Database(join(source, 'app.sqlite')).exec('create table people (id)').close()
  mkdirSync(join(source, 'files'))
  writeFileSync(join(source, 'files', 'photo'), 'a picture')
  mkdirSync(join(source, 'readmodel', 'stores'), { recursive: true })
  writeFileSync(join(source, 'readmodel', 'stores', 's.sqlite'), '')
  context.cleanup(() => {
    eventlog.close()
    rmSync(root, { recursive: true })
  })
  return { root, source, target, eventlog, archive: join(root, 'backup.tar.gz') }
}

const restoredLog = (context: TestContext, folder: string) => {
  const eventlog = new Eventlog(join(folder, 'eventlog.sqlite'))
  context.cleanup(() => eventlog.close())
  return eventlog
}

test.group('A backup', () => {
  test('holds the log first, then the other databases, then files, and nothing that is derived', async (context) => {
    const { source } = await given(context)
    context.assert.deepEqual(dataFiles(source), ['eventlog.sqlite', 'app.sqlite', 'files/photo'])
  })

  test('of a log that is written to is one moment of it, and readable by its owner alone', async (context) => {
    const { source, target, archive, eventlog } = await given(context)
    const writing = (async () => {
      for (let seq = 4; seq < 60; seq++) await eventlog.push('s', [messageSent(seq)], null)
    })()
    await createBackup({ dataFolder: source, to: archive, ...MARKS })
    await writing
    context.assert.equal(statSync(archive).mode & 0o777, 0o600)
    const outcome = await restoreBackup({ file: archive, dataFolder: target, force: false })
    const saved = numbers(restoredLog(context, target).page('s', 0)).slice(0, -1)
    context.assert.isTrue(outcome.ok)
    context.assert.deepEqual(
      saved,
      saved.map((_, index) => index + 1)
    )
    context.assert.equal(readFileSync(join(target, 'files', 'photo'), 'utf8'), 'a picture')
  })

  test('replaces no file, and leaves nothing behind when it fails', async (context) => {
    const { source, root, archive } = await given(context)
    writeFileSync(archive, 'older')
    await context.assert.rejects(() => createBackup({ dataFolder: source, to: archive, ...MARKS }))
    context.assert.equal(readFileSync(archive, 'utf8'), 'older')
    context.assert.deepEqual(readdirSync(root).sort(), ['backup.tar.gz', 'source', 'target'])
  })
})

test.group('A restore', () => {
  test('goes on with numbers far above any that were given out, and knows those that were lost', async (context) => {
    const { source, target, archive, eventlog } = await given(context)
    await createBackup({ dataFolder: source, to: archive, ...MARKS })
    await eventlog.push('s', [messageSent(4)], null)
    await restoreBackup({ file: archive, dataFolder: target, force: false })
    const restored = restoredLog(context, target)
    context.assert.isAbove(restored.head('s'), 1_000_000)
    context.assert.deepEqual(
      [3, 4, restored.head('s')].map((cursor) => restored.isAhead('s', cursor)),
      [false, true, false]
    )
  })

  test('touches nothing unless it is told to, and then keeps what was there', async (context) => {
    const { source, target, archive } = await given(context)
    await createBackup({ dataFolder: source, to: archive, ...MARKS })
    writeFileSync(join(target, 'note'), 'mine')
    const refused = await restoreBackup({ file: archive, dataFolder: target, force: false })
    context.assert.containsSubset(refused, { ok: false, error: { kind: 'not_empty' } })
    context.assert.deepEqual(readdirSync(target), ['note'])
    const forced = await restoreBackup({ file: archive, dataFolder: target, force: true })
    if (!forced.ok) throw new Error(forced.error.kind)
    context.assert.equal(readFileSync(join(forced.kept!, 'note'), 'utf8'), 'mine')
  })

  test('refuses while somebody has the data open', async (context) => {
    const { source, archive } = await given(context)
    await createBackup({ dataFolder: source, to: archive, ...MARKS })
    const before = readdirSync(source)
    const outcome = await restoreBackup({ file: archive, dataFolder: source, force: true })
    context.assert.containsSubset(outcome, { ok: false, error: { kind: 'in_use' } })
    context.assert.deepEqual(readdirSync(source), before)
  })

  test('of an archive with a changed byte changes nothing', async (context) => {
    const { root, source, target, archive } = await given(context)
    await createBackup({ dataFolder: source, to: archive, ...MARKS })
    const bytes = readFileSync(archive)
    bytes[bytes.length >> 1]! ^= 0xff
    writeFileSync(join(root, 'bad.tar.gz'), bytes)
    const outcome = await restoreBackup({
      file: join(root, 'bad.tar.gz'),
      dataFolder: target,
      force: false,
    })
    context.assert.isFalse(outcome.ok)
    context.assert.deepEqual(readdirSync(target), [])
  })

  test('takes no file that leads out of the folder, no link, and none that the manifest does not name', async (context) => {
    const { root, target } = await given(context)
    writeFileSync(join(root, 'outside'), 'x')
    const file = join(root, 'evil.tar.gz')
    await create({ gzip: true, cwd: target, file, preservePaths: true }, ['../outside'])
    const outcome = await restoreBackup({ file, dataFolder: target, force: false })
    context.assert.containsSubset(outcome, { ok: false, error: { kind: 'not_a_backup' } })
    context.assert.deepEqual(readdirSync(target), [])
  })
})
