import * as Schema from 'effect/Schema'
import { Attachments } from '#shared/events/attachment'
import { DeviceName, Id, MessageText, Timestamp } from '#shared/events/fields'

export const draftEvents = {
  /** What a person has written and not sent; an empty text without files takes it away. `chatId` is null on the page of a new chat. */
  'v1.DraftSet': Schema.Struct({
    eventId: Id,
    chatId: Schema.NullOr(Id),
    text: MessageText,
    files: Schema.optional(Attachments),
    device: DeviceName,
    at: Timestamp,
  }),
} as const

/** A draft as the tables hold it. */
export const Draft = Schema.Struct({
  text: MessageText,
  files: Schema.optional(Attachments),
  device: DeviceName,
  at: Timestamp,
})
export type Draft = typeof Draft.Type
