import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { ROOT } from './paths.mjs'

const STOP_TIMEOUT_MS = 12_000
const PARENT_POLL_MS = 250
const isWindows = process.platform === 'win32'
const running = new Set()

/**
 * Starts a child in a process group of its own. Ctrl-C then reaches only us, and we end the whole
 * group in order: a signal to the child alone would leave its own children running.
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    detached: !isWindows,
    ...options,
  })
  running.add(child)
  child.ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: null, signal: null, error }))
    child.once('exit', (code, signal) => resolve({ code, signal }))
  }).finally(() => running.delete(child))
  return child
}

/** Runs a child to its end. With `quiet` its output is kept and returned instead of shown. */
export async function run(command, args, { quiet = false, ...options } = {}) {
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
  const child = start(command, args, { stdio, ...options })
  const output = []
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => output.push(chunk))
  const streams = [child.stdout, child.stderr]
    .filter(Boolean)
    .map((stream) => once(stream, 'close'))
  const end = await child.ended
  if (!end.error) await Promise.all(streams)
  return { ...end, ok: end.code === 0, output: Buffer.concat(output).toString() }
}

function signalGroup(child, signal) {
  try {
    if (isWindows) child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error // ended in the meantime
  }
}

/** Ends a child and everything it started: SIGTERM, and SIGKILL for what is left after a while. */
export async function stop(child) {
  signalGroup(child, 'SIGTERM')
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_TIMEOUT_MS)
  await child.ended
  clearTimeout(timer)
  signalGroup(child, 'SIGKILL')
}

let stopping = false
async function stopEverything(exitCode) {
  if (stopping) return
  stopping = true
  await Promise.all([...running].map(stop))
  process.exit(exitCode)
}

/** Our parent and, where /proc tells it, the parent's parent: between npm and us there may be a shell that outlives npm. */
function ancestors() {
  try {
    const [, rest] = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ')
    return `${process.ppid} ${rest.split(' ')[1]}`
  } catch {
    return String(process.ppid) // no /proc, or the parent has just ended
  }
}

/**
 * Ends our children when we are asked to end, or when npm is gone: `npm start` that gets SIGTERM or
 * SIGKILL ends without its grandchildren, and the port would stay taken (measured). Watched only
 * below npm, so that `node bin/bootstrap.mjs start &` survives its shell.
 */
export function followParent() {
  process.once('SIGINT', () => void stopEverything(130))
  process.once('SIGTERM', () => void stopEverything(143))
  process.once('SIGHUP', () => void stopEverything(129))
  if (!process.env.npm_lifecycle_event) return
  const first = ancestors()
  setInterval(() => {
    if (ancestors() !== first) void stopEverything(143)
  }, PARENT_POLL_MS).unref()
}
