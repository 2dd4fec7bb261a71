import * as Schema from 'effect/Schema'
import { MAX_FILE_NAME_CHARS, MAX_MESSAGE_CHARS, MAX_TITLE_CHARS } from '#shared/limits'

/** Made by whoever authors the event (UUID or nanoid); never a path, never a key of another table by position. */
export const Id = Schema.String.pipe(Schema.pattern(/^[A-Za-z0-9_-]{1,64}$/))
/** Milliseconds since 1970 by the author's clock: for display only, order comes from the log. */
export const Timestamp = Schema.Number.pipe(Schema.int(), Schema.between(0, 8_640_000_000_000_000))
export const Title = Schema.String.pipe(Schema.maxLength(MAX_TITLE_CHARS))
export const MessageText = Schema.String.pipe(Schema.maxLength(MAX_MESSAGE_CHARS))
/** `<provider>/<model>` as in the catalogue, for example `kamba/guide`. */
export const ModelId = Schema.String.pipe(Schema.pattern(/^[^\s/]{1,64}\/\S{1,190}$/))
/** As its owner calls it: for people to read, never part of a path. */
export const FileName = Schema.String.pipe(Schema.maxLength(MAX_FILE_NAME_CHARS))
/** What a device calls itself, for example `Firefox on Linux`. */
export const DeviceName = Schema.String.pipe(Schema.maxLength(80))
