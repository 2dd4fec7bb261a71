import * as Schema from 'effect/Schema'
import { Attachments } from '#shared/events/attachment'
import { AskedReply } from '#shared/events/asked_reply'
import { Id, MessageText, Timestamp } from '#shared/events/fields'

/** Messages that wait for a reply to end; authored by browsers. `v1.MessageSent` with the id of one takes it off the queue. */
export const queueEvents = {
  /** `parentId` ends the branch as it was then: the message is sent below the next reply that ends there or further down. */
  'v1.MessageQueued': Schema.Struct({
    messageId: Id,
    chatId: Id,
    parentId: Schema.NullOr(Id),
    text: MessageText,
    files: Schema.optional(Attachments),
    reply: AskedReply,
    at: Timestamp,
  }),
  'v1.QueuedMessageEdited': Schema.Struct({
    eventId: Id,
    chatId: Id,
    messageId: Id,
    text: MessageText,
    at: Timestamp,
  }),
  /** `place` lies between those of its new neighbours; the first message that is queued has the time of its event. */
  'v1.QueuedMessageMoved': Schema.Struct({
    eventId: Id,
    chatId: Id,
    messageId: Id,
    place: Schema.Number.pipe(Schema.finite()),
    at: Timestamp,
  }),
  'v1.QueuedMessageRemoved': Schema.Struct({
    eventId: Id,
    chatId: Id,
    messageId: Id,
    at: Timestamp,
  }),
} as const
