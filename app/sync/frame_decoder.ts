import * as Either from 'effect/Either'
import * as Schema from 'effect/Schema'
import { refuseShape } from '#app/sync/frame_shape'
import { MAX_PUSH_EVENTS } from '#shared/limits'
import { ClientFrame } from '#shared/sync/client_frame'
import type { SyncError } from '#shared/sync/sync_errors'

export type DecodedFrame =
  | { ok: true; frame: ClientFrame }
  /** `fatal` closes the connection: whoever sends that is no client of ours. */
  | { ok: false; id: number | null; error: SyncError; fatal: boolean }

const decode = Schema.decodeUnknownEither(ClientFrame)

/** Reads one text frame. Never throws, whatever the bytes are. */
export function decodeFrame(data: Buffer): DecodedFrame {
  const misshapen = refuseShape(data)
  if (misshapen) return invalid(null, misshapen)
  const value = parse(data.toString())
  if (!isObject(value)) return invalid(null, 'A frame is one JSON object')
  const id = Number.isSafeInteger(value.id) ? (value.id as number) : null
  const { batch } = value
  // Before the schema: to decode fifty thousand events takes longer than a person should wait.
  if (Array.isArray(batch) && batch.length > MAX_PUSH_EVENTS) return tooManyEvents(id, batch.length)
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

function invalid(id: number | null, message: string): DecodedFrame {
  return { ok: false, id, fatal: true, error: { kind: 'frame_invalid', message } }
}

function tooManyEvents(id: number | null, count: number): DecodedFrame {
  const message = `A push may hold ${MAX_PUSH_EVENTS} events, this one holds ${count}`
  return { ok: false, id, fatal: id === null, error: { kind: 'batch_too_large', message } }
}
