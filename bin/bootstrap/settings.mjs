import { resolve } from 'node:path'
import { readEnvironment } from './env_file.mjs'
import { inRoot, ROOT } from './paths.mjs'
import { StepFailure } from './step.mjs'

const DEFAULT_PORT = 3333
/** Only this machine: who wants to be reached from others says so by HOST. */
const DEFAULT_HOST = '127.0.0.1'
const EVERY_ADDRESS = ['0.0.0.0', '::']

function portOf(text) {
  const port = Number(text ?? DEFAULT_PORT)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new StepFailure('settings', `PORT=${text} is not a port`, 'give a number from 1 to 65535.')
}

const bracketed = (host) => (host.includes(':') ? `[${host}]` : host)

/**
 * Where kamba listens, how to reach it, and where it writes.
 * APP_URL is not passed on unless the operator set it: config/address.ts follows PORT by itself.
 */
export function settings(env = readEnvironment(inRoot('.env'))) {
  const port = portOf(env.PORT || undefined)
  const host = env.HOST || DEFAULT_HOST
  const reachable = EVERY_ADDRESS.includes(host) ? '127.0.0.1' : host
  const shown = env.HOST && !EVERY_ADDRESS.includes(host) ? bracketed(host) : 'localhost'
  const dataDir = resolve(ROOT, env.DATA_DIR || 'tmp/data')
  return {
    port,
    host,
    probeUrl: `http://${bracketed(reachable)}:${port}`,
    url: env.APP_URL || `http://${shown}:${port}`,
    variables: {
      PORT: String(port),
      HOST: host,
      DATA_DIR: dataDir,
      ENV_PATH: ROOT,
      TZ: env.TZ || 'UTC',
    },
  }
}
