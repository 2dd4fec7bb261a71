import * as Schema from 'effect/Schema'
import { FileName, Id } from '#shared/events/fields'
import { MAX_ATTACHMENTS } from '#shared/limits'

const Count = Schema.Number.pipe(Schema.int(), Schema.nonNegative())

/**
 * A file that a person has added to a message. Its bytes are at `/files/<fileId>`, and may come there after the message: `fileId`
 * follows from what is in it (shared/file_id.ts), so that a device without a connection knows it.
 *
 * Units: pixels for `width` and `height`, which keep the place of a picture; `pages` of a document. A browser says all of this, so
 * the server believes its own record of the file.
 */
export const Attachment = Schema.Struct({
  fileId: Id,
  name: FileName,
  mediaType: Schema.String.pipe(Schema.maxLength(100)),
  bytes: Count,
  width: Schema.optional(Count),
  height: Schema.optional(Count),
  pages: Schema.optional(Count),
})
export type Attachment = typeof Attachment.Type

export const Attachments = Schema.Array(Attachment).pipe(Schema.maxItems(MAX_ATTACHMENTS))
