import type { ClientFrame } from '#shared/sync/client_frame'
import { PageReader } from '#shared/sync/page_reader'
import type { ServerFrame } from '#shared/sync/server_frame'
import type { Call } from '#tests/rounds/power_cut/system_calls'

/** An event that somebody was told is stored: `acknowledged` to its author, or `shown` to a reader. */
export type Promised = { kind: 'acknowledged' | 'shown'; name: string; key: string }

/** The same for the same event, whatever the order in which a page has put its arguments together. */
export const keyOf = (name: string, args: unknown) =>
  `${name} ${JSON.stringify(Object.entries(args as object).sort(([one], [other]) => (one < other ? -1 : 1)))}`

type Side = 'sent' | 'received'
type Line = Record<Side, Buffer> & {
  pushes: Map<number, ClientFrame & { type: 'push' }>
  pulls: Map<number, PageReader>
  /** null as long as the head has not passed. */
  upgraded: Record<Side, boolean | null>
}

/** Listens to the bytes of all sockets and tells what the server has promised so far, frame by whole frame. */
export class WireTap {
  readonly #lines = new Map<string, Line>()

  hear({ type, socket, data }: Extract<Call, { type: Side }>): Promised[] {
    const line = this.#lines.get(socket) ?? newLine()
    this.#lines.set(socket, line)
    line[type] = Buffer.concat([line[type], data])
    skipUpgrade(line, type)
    if (!line.upgraded[type]) return []
    const promised: Promised[] = []
    for (let frame = nextFrame(line, type); frame !== null; frame = nextFrame(line, type)) {
      if (type === 'received') note(line, JSON.parse(frame) as ClientFrame)
      else promised.push(...promisesOf(line, JSON.parse(frame) as ServerFrame))
    }
    return promised
  }
}

const newLine = (): Line => ({
  sent: Buffer.alloc(0),
  received: Buffer.alloc(0),
  pushes: new Map(),
  pulls: new Map(),
  upgraded: { sent: null, received: null },
})

/** The head of the upgrade, on both sides. A line that begins with another request is none of ours. */
function skipUpgrade(line: Line, side: Side) {
  if (line.upgraded[side] !== null) return
  const end = line[side].indexOf('\r\n\r\n')
  if (end < 0) return
  const head = line[side].subarray(0, end).toString('latin1')
  line.upgraded[side] = /upgrade: websocket/i.test(head)
  line[side] = line[side].subarray(end + 4)
}

/** The text of the next frame, null if it is not whole yet. Control frames are skipped. */
function nextFrame(line: Line, side: Side): string | null {
  for (;;) {
    const bytes = line[side]
    if (bytes.length < 2) return null
    const isText = (bytes[0]! & 0x0f) === 1
    const isMasked = (bytes[1]! & 0x80) !== 0
    let length = bytes[1]! & 0x7f
    let at = 2
    if (length === 126) {
      if (bytes.length < 4) return null
      length = bytes.readUInt16BE(2)
      at = 4
    } else if (length === 127) {
      if (bytes.length < 10) return null
      length = Number(bytes.readBigUInt64BE(2))
      at = 10
    }
    const mask = isMasked ? bytes.subarray(at, at + 4) : null
    if (isMasked) at += 4
    if (bytes.length < at + length) return null
    const payload = Buffer.from(bytes.subarray(at, at + length))
    if (mask) for (let index = 0; index < length; index++) payload[index]! ^= mask[index % 4]!
    line[side] = bytes.subarray(at + length)
    if (isText) return payload.toString()
  }
}

function note({ pushes, pulls }: Line, frame: ClientFrame) {
  if (frame.type === 'push') pushes.set(frame.id, frame)
  if (frame.type === 'pull') pulls.set(frame.id, new PageReader(frame.cursor))
}

function promisesOf({ pushes, pulls }: Line, frame: ServerFrame): Promised[] {
  if (frame.type === 'pushed') {
    const batch = pushes.get(frame.id)?.batch ?? []
    return batch.map(({ name, args }) => ({ kind: 'acknowledged', name, key: keyOf(name, args) }))
  }
  if (frame.type !== 'page') return []
  const events = pulls.get(frame.id)?.whole(frame.batch) ?? []
  return events.map(({ name, args }) => ({ kind: 'shown', name, key: keyOf(name, args) }))
}
