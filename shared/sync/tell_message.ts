import * as Schema from 'effect/Schema'
import { DeviceEphemeral, Ephemeral } from '#shared/sync/ephemeral'

/** Tells the other devices of the store something for a short time. No answer. The same key replaces what was told before, null takes it back. */
export const TellMessage = Schema.Struct({
  type: Schema.Literal('tell'),
  key: Schema.String.pipe(Schema.maxLength(64)),
  ephemeral: Schema.NullOr(DeviceEphemeral),
})
export type TellMessage = typeof TellMessage.Type

/** Sent only to a connection that listens. Forgotten after `ttlMs`, or when the connection ends; null: taken back. */
export const ToldMessage = Schema.Struct({
  type: Schema.Literal('told'),
  key: Schema.String,
  ephemeral: Schema.NullOr(Ephemeral),
  ttlMs: Schema.Number,
})
export type ToldMessage = typeof ToldMessage.Type
