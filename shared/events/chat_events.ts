import * as Schema from 'effect/Schema'
import { DeviceName, Id, MessageText, ModelId, Timestamp, Title } from '#shared/events/fields'

/** What a person does; authored by browsers. `eventId` marks events that must count once although a tab may commit them again after a reload. */
export const chatEvents = {
  'v1.ChatCreated': Schema.Struct({ chatId: Id, title: Title, at: Timestamp }),
  'v1.ChatRenamed': Schema.Struct({ eventId: Id, chatId: Id, title: Title, at: Timestamp }),
  'v1.ChatDeleted': Schema.Struct({ eventId: Id, chatId: Id, at: Timestamp }),
  'v1.ChatRestored': Schema.Struct({ eventId: Id, chatId: Id, at: Timestamp }),
  /** `parentId` is the message or reply it follows: siblings are branches. `reply` asks for a reply in the same breath. */
  'v1.MessageSent': Schema.Struct({
    messageId: Id,
    chatId: Id,
    parentId: Schema.NullOr(Id),
    text: MessageText,
    reply: Schema.NullOr(Schema.Struct({ replyId: Id, model: ModelId })),
    at: Timestamp,
  }),
  /** Retry and regenerate: a further reply to a message that is already there. */
  'v1.ReplyRequested': Schema.Struct({
    replyId: Id,
    chatId: Id,
    parentId: Id,
    model: ModelId,
    at: Timestamp,
  }),
  'v1.ReplyStopRequested': Schema.Struct({
    eventId: Id,
    replyId: Id,
    chatId: Id,
    device: DeviceName,
    at: Timestamp,
  }),
} as const
