import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { endProcess } from '#benchmarks/stage/child_server'
import { freePort } from '#tests/production_server'

const START_TIMEOUT_MS = 5_000

/** A Redis of our own, in memory alone, or null where redis-server is not installed. */
export async function startRedis() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  if (!folders.some((folder) => existsSync(join(folder, 'redis-server')))) return null
  const port = await freePort()
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = spawn('redis-server', args, { stdio: 'ignore' })
  for (let waited = 0; !(await accepts(port)); waited += 50) {
    if (waited > START_TIMEOUT_MS || child.exitCode !== null)
      throw new Error('redis-server does not start')
    await sleep(50)
  }
  return { url: `redis://127.0.0.1:${port}`, pid: child.pid!, stop: () => endProcess(child) }
}

const accepts = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
