import { fork } from 'node:child_process'
import type { Findings, Row } from '#benchmarks/measure'
import type { Size } from '#benchmarks/stage/stage'

/** After SIGTERM, for servers and browsers to end in order. */
const FAREWELL_MS = 20_000

export type RowResult = {
  row: string
  title: string
  seconds: number
} & (Findings | { failed: string })

type Message = { findings: Findings } | { failed: string }

const groups = new Set<number>()

/** Ends the rows that run, with everything they have started. */
export function endRows(signal: NodeJS.Signals = 'SIGTERM') {
  for (const pid of groups) signalGroup(pid, signal)
}

/** Runs one row in a process group of its own; never throws, never takes much longer than the row's time. */
export async function runRow(row: Row, size: Size): Promise<RowResult> {
  const began = performance.now()
  const script = new URL('./row_process.ts', import.meta.url)
  const child = fork(script, [row.name, size], { detached: true })
  groups.add(child.pid!)
  let message: Message | undefined
  let isLate = false
  child.on('message', (received) => (message = received as Message))
  const late = setTimeout(() => {
    isLate = true
    child.kill('SIGTERM')
  }, row.timeoutSeconds * 1000)
  const tooLate = setTimeout(
    () => signalGroup(child.pid!, 'SIGKILL'),
    row.timeoutSeconds * 1000 + FAREWELL_MS
  )
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve))
  clearTimeout(late)
  clearTimeout(tooLate)
  // Whatever the row has left behind.
  signalGroup(child.pid!, 'SIGKILL')
  groups.delete(child.pid!)
  const seconds = Math.round((performance.now() - began) / 1000)
  const head = { row: row.name, title: row.title, seconds }
  if (message && 'findings' in message) return { ...head, ...message.findings }
  if (message) return { ...head, failed: message.failed }
  return { ...head, failed: isLate ? `not within ${row.timeoutSeconds} s` : `ended with ${code}` }
}

function signalGroup(pid: number, signal: NodeJS.Signals) {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error // ended in the meantime
  }
}
