import { dirname } from 'node:path'
import type { Call } from '#tests/rounds/power_cut/system_calls'

const SECTOR_BYTES = 512

type FileCall = Exclude<Call, { type: 'sent' | 'received' }>
type File = { durable: Buffer | null; pending: FileCall[] }

/**
 * Files as a disk has them that forgets what nobody asked it to keep: at a power cut, everything since the last sync of a file may be
 * there or not, sector by sector and in no order. What was synced is there.
 */
export class FailingDisk {
  readonly #files = new Map<string, File>()

  take(call: FileCall) {
    if (call.file.endsWith('-shm')) return // shared memory: SQLite makes it anew after a crash
    const file = this.#files.get(call.file) ?? { durable: null, pending: [] }
    this.#files.set(call.file, file)
    if (call.type !== 'sync') return file.pending.push(call)
    this.#keepNames(call.file)
    const all = () => true
    file.durable = file.pending.reduce<Buffer | null>(
      (content, each) => apply(content, each, all),
      file.durable ?? Buffer.alloc(0)
    )
    file.pending = []
  }

  /** Somebody synced a folder: what was removed from it stays removed. */
  #keepNames(folder: string) {
    for (const [path, file] of this.#files) {
      const removed = file.pending.findLastIndex(({ type }) => type === 'remove')
      if (dirname(path) !== folder || removed < 0) continue
      file.durable = null
      file.pending = file.pending.slice(removed + 1)
    }
  }

  /** The files after a cut now. `kept`: how likely a sector that nobody synced is there. */
  afterCut(random: () => number, kept: number): Map<string, Buffer> {
    const survivors = new Map<string, Buffer>()
    const isKept = () => random() < kept
    for (const [path, { durable, pending }] of this.#files) {
      const content = pending.reduce<Buffer | null>(
        (before, each) => apply(before, each, isKept),
        durable && Buffer.from(durable)
      )
      if (content) survivors.set(path, content)
    }
    return survivors
  }
}

function apply(content: Buffer | null, call: FileCall, isKept: () => boolean): Buffer | null {
  if (call.type === 'remove') return isKept() ? null : content
  if (call.type === 'truncate') {
    if (!isKept() || !content) return content
    return call.size <= content.length
      ? Buffer.from(content.subarray(0, call.size))
      : grown(content, call.size)
  }
  if (call.type === 'sync') return content
  let result = content
  for (let at = 0; at < call.data.length;) {
    const place = call.offset + at
    const end = Math.min(call.data.length, at + SECTOR_BYTES - (place % SECTOR_BYTES))
    if (isKept()) {
      result = grown(result ?? Buffer.alloc(0), call.offset + end)
      call.data.copy(result, place, at, end)
    }
    at = end
  }
  return result
}

const grown = (content: Buffer, size: number) =>
  content.length >= size ? content : Buffer.concat([content, Buffer.alloc(size - content.length)])
