import { execFileSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** What the server asked of the operating system, in its order. Files by their path, sockets by a number of their own. */
export type Call =
  | { type: 'write'; file: string; offset: number; data: Buffer }
  | { type: 'truncate'; file: string; size: number }
  | { type: 'sync'; file: string }
  | { type: 'remove'; file: string }
  | { type: 'sent'; socket: string; data: Buffer }
  | { type: 'received'; socket: string; data: Buffer }

const TRACED = 'pwrite64,write,writev,read,ftruncate,fsync,fdatasync,unlink'
/** Longer than any page of the protocol. */
const MAX_BYTES = 2_000_000

export const canTrace = () => {
  try {
    execFileSync('strace', ['-o', '/dev/null', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false // not installed, or not allowed
  }
}

/**
 * Runs a program with its main thread watched: that is where SQLite, which is synchronous, writes, and where sockets are written.
 * `-D`: the program keeps its own process id, so that it can be ended like any other.
 */
export const traced = (into: string) => [
  'strace',
  '-D',
  '-qq',
  '-o',
  into,
  '-y',
  '-xx',
  '-s',
  String(MAX_BYTES),
  '-e',
  `trace=${TRACED}`,
]

const DATA_CALL =
  /^(pwrite64|write|read)\(\d+<([^>]*)>, "([^"]*)"(?:\.\.\.)?, \d+(?:, (\d+))?\) += (\d+)/
const VECTOR_CALL = /^writev\(\d+<([^>]*)>, \[(.*)\], \d+\) += (\d+)/
const FILE_CALL = /^(fsync|fdatasync|ftruncate)\(\d+<([^>]*)>(?:, (\d+))?\) += 0/
const UNLINK = /^unlink\("([^"]*)"\) += 0/
const SOCKET = /^socket:\[(\d+)\]/

export async function* readCalls(trace: string): AsyncIterable<Call> {
  for await (const line of createInterface({ input: createReadStream(trace) })) {
    const call = parse(line)
    if (call) yield call
  }
}

function parse(line: string): Call | null {
  const data = DATA_CALL.exec(line)
  if (data) return dataCall(data[1]!, text(data[2]!), bytes(data[3]!, Number(data[5])), data[4])
  const vector = VECTOR_CALL.exec(line)
  if (vector) {
    const parts = [...vector[2]!.matchAll(/iov_base="([^"]*)"/g)].map(([, part]) => part).join('')
    return dataCall('write', text(vector[1]!), bytes(parts, Number(vector[3])), undefined)
  }
  const file = FILE_CALL.exec(line)
  if (file?.[1] === 'ftruncate')
    return { type: 'truncate', file: text(file[2]!), size: Number(file[3]) }
  if (file) return { type: 'sync', file: text(file[2]!) }
  const removed = UNLINK.exec(line)
  return removed ? { type: 'remove', file: text(removed[1]!) } : null
}

function dataCall(name: string, target: string, data: Buffer, offset?: string): Call | null {
  if (name === 'pwrite64') return { type: 'write', file: target, offset: Number(offset), data }
  const socket = SOCKET.exec(target)?.[1]
  if (socket === undefined) return null
  return { type: name === 'read' ? 'received' : 'sent', socket, data }
}

const bytes = (hex: string, length: number) =>
  Buffer.from(hex.replaceAll('\\x', ''), 'hex').subarray(0, length)
/** Paths come in hexadecimal, too, when they hold anything but letters. */
const text = (path: string) => (path.includes('\\x') ? bytes(path, Infinity).toString() : path)
