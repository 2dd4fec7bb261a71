import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ProductionServer } from '#tests/production_server'

const TICKS_PER_SECOND = 100

/** CPU milliseconds that a process has used so far, all threads (Linux: /proc). */
export function cpuMs(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
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
  const child = fork(new URL('./baseline_server.ts', import.meta.url), {
    env: { ...process.env, NODE_ENV: 'production', MODEL_URL: modelUrl },
  })
  const [port] = (await once(child, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}`, pid: child.pid!, stop: () => end(child) }
}

/** The production build with data of its own and the double as its only further provider. */
export async function startKamba(modelUrl: string) {
  const env = {
    KAMBA_OPENAI_BASE_URL: modelUrl,
    KAMBA_OPENAI_KEY: 'none',
    KAMBA_OPENAI_MODELS: 'm',
  }
  const server = await ProductionServer.start({ env })
  const { url, pid } = server
  return {
    url,
    pid,
    eventlogFile: join(server.folder, 'eventlog.sqlite'),
    stop: () => server.stop(),
  }
}
