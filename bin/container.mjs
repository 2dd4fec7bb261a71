/**
 * Start of the container: a key, the migrations, then the server in this very process, which is
 * process 1 and gets `docker stop`. No shell stands between, which would not pass the signal on.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { completeEnvFile } from './bootstrap/env_file.mjs'

const { DATA_DIR, ENV_PATH } = process.env
mkdirSync(DATA_DIR, { recursive: true, mode: 0o700 })
// Kept in the volume: with a new key after each start everybody would be signed out.
completeEnvFile(join(ENV_PATH, '.env'))

const args = ['ace.js', 'migration:run', '--force', '--no-schema-generate']
const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)

// Process 1 has no default for Ctrl-C.
process.once('SIGINT', () => process.kill(process.pid, 'SIGTERM'))
await import('./server.js')
