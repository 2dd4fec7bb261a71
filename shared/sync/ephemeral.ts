import * as Schema from 'effect/Schema'
import { DeviceName, Id } from '#shared/events/fields'

/** Somebody looks at kamba on this device. */
const Present = Schema.Struct({
  kind: Schema.Literal('present'),
  deviceId: Id,
  device: DeviceName,
})

/** Somebody writes a message for this chat. */
const Typing = Schema.Struct({
  kind: Schema.Literal('typing'),
  deviceId: Id,
  device: DeviceName,
  chatId: Id,
})

/** What a worker does for a reply while there is nothing to read; `inMs` from now on, for `retrying`. */
const Stage = Schema.Struct({
  kind: Schema.Literal('stage'),
  replyId: Id,
  stage: Schema.Literal('asking', 'thinking', 'using_tool', 'retrying'),
  inMs: Schema.optional(Schema.Number.pipe(Schema.between(0, 600_000))),
})

/** What devices may tell each other. */
export const DeviceEphemeral = Schema.Union(Present, Typing)
export type DeviceEphemeral = typeof DeviceEphemeral.Type

/** Something that is true for seconds and is never written: it has no place in the log and moves no cursor. */
export const Ephemeral = Schema.Union(Present, Typing, Stage)
export type Ephemeral = typeof Ephemeral.Type
