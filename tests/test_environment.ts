import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'

/**
 * What a test process may touch: a data folder and a port of its own, made before anything reads the
 * environment. Values of the shell or of .env do not count, or the tests would run on somebody's chats.
 */
const tmp = `${import.meta.dirname}/../tmp/test`
mkdirSync(tmp, { recursive: true })
const folder = mkdtempSync(`${tmp}/data-`)
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const probe = createServer().listen(0, '127.0.0.1')
await once(probe, 'listening')
const { port } = probe.address() as AddressInfo
probe.close()

Object.assign(process.env, {
  NODE_ENV: 'test',
  ENV_PATH: folder, // where there is no .env
  DATA_DIR: folder,
  HOST: '127.0.0.1',
  PORT: String(port),
  APP_KEY: 'only-for-tests-and-therefore-no-secret',
  LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'silent',
  // Every test comes from the same address.
  RATE_LIMITS: 'off',
  // One request more than a test has asked for.
  AUTO_TITLES: 'off',
  TZ: 'UTC',
})
for (const name of ['APP_URL', 'WORKER', 'TRUSTED_PROXIES']) delete process.env[name]
const FEATURES = /^(KAMBA|GITHUB|LOGTO|OIDC|AUTO_PROVISION|GUESTS|LOCAL_ACCOUNTS)/
for (const name of Object.keys(process.env)) if (FEATURES.test(name)) delete process.env[name]
