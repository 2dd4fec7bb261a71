import * as Either from 'effect/Either'
import * as Schema from 'effect/Schema'
import { MAX_PUSH_EVENTS } from '#shared/limits'
import { ClientFrame } from '#shared/sync/client_frame'
import type { SyncError } from '#shared/sync/sync_errors'

export type DecodedFrame =
  | { ok: true; frame: ClientFrame }
  /** `fatal` closes the connection: whoever sends that is no client of ours. */
  | { ok: false; id: number | null; error: SyncError; fatal: boolean }

/** No event nests deeper than four; deeper values cost recursive code its stack (attack W10). */
const MAX_DEPTH = 32

const decode = Schema.decodeUnknownEither(ClientFrame)

/** Reads one text frame. Never throws, whatever the bytes are. */
export function decodeFrame(text: string): DecodedFrame {
  const value = parse(text)
  if (!isObject(value)) return invalid(null, 'A frame is one JSON object')
  const id = Number.isSafeInteger(value.id) ? (value.id as number) : null
  const { batch } = value
  // Before the schema: to decode fifty thousand events takes longer than a person should wait.
  if (Array.isArray(batch) && batch.length > MAX_PUSH_EVENTS) return tooManyEvents(id, batch.length)
  if (!isWithinDepth(value, MAX_DEPTH)) return invalid(id, `Nested deeper than ${MAX_DEPTH}`)
  const frame = decodeSafely(value)
  return frame ? { ok: true, frame } : invalid(id, 'The frame fits no message of the protocol')
}

function decodeSafely(value: Record<string, unknown>): ClientFrame | null {
  try {
    return Either.getOrNull(decode(value))
  } catch {
    // The decoder makes a word of what stands in `type`: an object there may refuse to become one.
    return null
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON: said by the caller, like every other value that is no object.
    return null
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function isWithinDepth(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (depth === 0) return false
  for (const child of Object.values(value)) if (!isWithinDepth(child, depth - 1)) return false
  return true
}

function invalid(id: number | null, message: string): DecodedFrame {
  return { ok: false, id, fatal: true, error: { kind: 'frame_invalid', message } }
}

function tooManyEvents(id: number | null, count: number): DecodedFrame {
  const message = `A push may hold ${MAX_PUSH_EVENTS} events, this one holds ${count}`
  return { ok: false, id, fatal: id === null, error: { kind: 'batch_too_large', message } }
}
