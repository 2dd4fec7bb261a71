import { randomBytes, randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { LISTS, ModelsDouble } from '#tests/fixtures/models_double'
import { givenAskingGuest } from '#tests/functional/llm/asking_guest'
import { endClients } from '#tests/functional/sync/socket_client'
import { ProductionServer } from '#tests/production_server'

const newKey = () => `sk-or-v1-${randomBytes(24).toString('hex')}`

/** All ways in which a text may lie in a file or an answer. */
const formsOf = (key: string) => {
  const bytes = Buffer.from(key)
  // Of Base64 the inner part, which is the same wherever it begins.
  const base64 = [0, 1, 2].map((offset) => bytes.subarray(offset).toString('base64').slice(0, 40))
  return [key, key.slice(9, 40), bytes.toString('hex'), ...base64, encodeURIComponent(key)]
}
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Every column of every table that holds this text. */
function columnsWith(file: string, text: string): string[] {
  const db = new Database(file)
  const tables = db
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all() as string[]
  const found = tables.flatMap((table) =>
    (db.prepare(`select * from "${table}"`).all() as Record<string, unknown>[]).flatMap((row) =>
      Object.keys(row)
        .filter((column) => String(row[column]).includes(text))
        .map((column) => `${table}.${column}`)
    )
  )
  db.close()
  return [...new Set(found)]
}

test.group('A key that somebody types', (group) => {
  group.tap((each) => each.timeout(60_000))

  test('is found nowhere afterwards but encrypted, in one column', async ({ assert, cleanup }) => {
    const copies = mkdtempSync(join(tmpdir(), 'kamba-keys-'))
    const logFile = join(copies, 'server.log')
    const double = await ModelsDouble.start({
      '/v1/models/user': LISTS.openrouter,
      '/v1/key': { data: { limit_remaining: 4.5 } },
    })
    const env = { KAMBA_OPENROUTER_BASE_URL: `${double.url}/v1`, LOG_LEVEL: 'trace' }
    const server = await ProductionServer.start({ env, logFile })
    cleanup(async () => {
      endClients()
      await server.stop()
      await double.stop()
      rmSync(copies, { recursive: true })
    })

    const { visitor, client, ask } = await givenAskingGuest(server.url)

    // On the server: saved, tested, asked with, refused with.
    const [kept, refused, onDevice] = [newKey(), newKey(), newKey()]
    const saved = await visitor.post('/settings/keys', { provider: 'openrouter', key: kept })
    const { id } = saved.json as { id: string }
    await visitor.post('/settings/keys/test', { id })
    await visitor.post('/settings/keys/credits', { id })
    assert.equal((await ask()).name, 'v1.ReplyEnded')
    double.goodKeys = new Set()
    const failed = await ask()
    assert.containsSubset(failed, {
      args: { failure: { code: 'provider_key_rejected', provider: 'OpenRouter' } },
    })
    await visitor.post('/settings/keys/test', { id })
    const { status } = await visitor.post('/settings/keys', {
      provider: 'openrouter',
      key: refused,
    })
    assert.equal(status, 422)
    // On the device alone: listed with, lent, asked with, refused with.
    const device = { provider: 'openrouter', key: onDevice }
    await visitor.post('/keys/models', device)
    double.goodKeys = null
    await visitor.post('/keys/models', device)
    for (const outcome of ['v1.ReplyEnded', 'v1.ReplyFailed']) {
      const replyId = randomUUID()
      await visitor.post('/keys/lend', { ...device, replyId })
      assert.equal((await ask({ replyId, keyFrom: 'device' })).name, outcome)
      double.goodKeys = new Set()
    }
    double.goodKeys = null
    for (const page of ['/', '/models', '/settings/keys']) await visitor.get(page)
    const told = [server.ace('keys:rotate')]
    for (const key of [kept, onDevice])
      assert.isNotEmpty(
        double.seen.filter(({ headers }) => headers.authorization === `Bearer ${key}`)
      )

    // Killed, so that SQLite's own logs are there, too.
    await server.end('SIGKILL')
    const files = filesIn(server.folder)
    assert.isNotEmpty(files.filter((file) => file.endsWith('app.sqlite-wal')))
    const places = {
      ...Object.fromEntries(files.map((file) => [file, readFileSync(file)])),
      log: readFileSync(logFile),
      answers: Buffer.from(visitor.answers.join('\n')),
      frames: Buffer.from(JSON.stringify(client.frames)),
      events: Buffer.from(JSON.stringify(client.events)),
      commands: Buffer.from(told.join('\n')),
    }
    assert.include(places.log.toString(), '"level":10', 'everything is logged')
    for (const key of [kept, refused, onDevice])
      for (const form of formsOf(key))
        for (const [place, bytes] of Object.entries(places))
          assert.isFalse(bytes.includes(form), place)

    cpSync(server.folder, join(copies, 'data'), { recursive: true })
    const found = filesIn(join(copies, 'data'))
      .filter((file) => file.endsWith('.sqlite'))
      .flatMap((file) => columnsWith(file, 'byok.v1'))
    assert.deepEqual(found, ['provider_keys.sealed_key'])

    // Deleted for good: not even its ciphertext is left.
    await server.start()
    await visitor.get('/settings/keys')
    await visitor.post('/settings/keys/remove', { id })
    await server.end()
    for (const file of filesIn(server.folder))
      assert.isFalse(readFileSync(file).includes('byok.v1'), file)
  })
})
