import { MAX_PUSH_BYTES, MAX_PUSH_EVENTS } from '#shared/limits'
import type { WireEvent } from '#shared/sync/wire_event'

const encoder = new TextEncoder()

/** Cuts a push into parts that the server takes: by count and by bytes of JSON; a part holds at least one event. An empty push has no parts. */
export function splitPush(batch: readonly WireEvent[]): WireEvent[][] {
  const parts: WireEvent[][] = []
  let part: WireEvent[] = []
  let partBytes = 0
  for (const event of batch) {
    const bytes = encoder.encode(JSON.stringify(event)).byteLength
    const full = part.length === MAX_PUSH_EVENTS || partBytes + bytes > MAX_PUSH_BYTES
    if (part.length === 0 || full) {
      part = []
      partBytes = 0
      parts.push(part)
    }
    part.push(event)
    partBytes += bytes
  }
  return parts
}
