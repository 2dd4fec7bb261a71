import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'

const TICKS_PER_SECOND = 100
const root = resolve(import.meta.dirname, '..')

/** CPU milliseconds that a process has used so far, all threads (Linux: /proc). */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
}

const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  return port
}

export async function startModel() {
  const worker = new Worker(new URL('./model_double.ts', import.meta.url))
  const [port] = (await once(worker, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}/v1`, stop: () => worker.terminate() }
}

const end = async (child: ChildProcess) => {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

export async function startBaseline(modelUrl: string) {
  const child = fork(new URL('./baseline_server.ts', import.meta.url), { env: { ...process.env, NODE_ENV: 'production', MODEL_URL: modelUrl } })
  const [port] = (await once(child, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}`, pid: child.pid!, stop: () => end(child) }
}

/** The production build with data of its own and the double as its only further provider. */
export async function startKamba(modelUrl: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kamba-bench-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ENV_PATH: root,
    HOST: '127.0.0.1',
    PORT: String(port),
    APP_URL: url,
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    KAMBA_OPENAI_BASE_URL: modelUrl,
    KAMBA_OPENAI_KEY: 'none',
    KAMBA_OPENAI_MODELS: 'm',
  }
  await once(spawn(process.execPath, ['ace.js', 'migration:run', '--force'], { cwd: join(root, 'build'), env, stdio: 'ignore' }), 'exit')
  const child = spawn(process.execPath, ['bin/server.js'], { cwd: join(root, 'build'), env, stdio: ['ignore', 'inherit', 'inherit'] })
  const healthy = () => fetch(`${url}/health`).then((answer) => answer.ok, () => false)
  for (let attempt = 0; attempt < 200 && !(await healthy()); attempt++) await sleep(50)
  const stop = async () => {
    await end(child)
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, pid: child.pid!, eventlogFile: join(folder, 'eventlog.sqlite'), stop }
}
