import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'

const END_TIMEOUT_MS = 5_000

/** Ends a process, if need be the hard way. */
export async function endProcess(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await Promise.race([exit, sleep(END_TIMEOUT_MS, undefined, { ref: false })])
  child.kill('SIGKILL')
  await exit
}

/** One of `benchmarks/baselines/`, in a process of its own; it sends its port when it listens. */
export async function forkBaseline(
  name: string,
  env: Record<string, string>,
  nodeArgs: readonly string[] = []
) {
  const child = fork(new URL(`../baselines/${name}.ts`, import.meta.url), {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execArgv: [...process.execArgv, ...nodeArgs],
  })
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${name} ended: ${code}`)
  })
  ended.catch(() => {}) // only the start waits for it
  const [port] = (await Promise.race([once(child, 'message'), ended])) as [number]
  return { url: `http://127.0.0.1:${port}`, pid: child.pid!, stop: () => endProcess(child) }
}
