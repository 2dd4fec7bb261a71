import * as Schema from 'effect/Schema'
import { AskedReply, KeyFrom } from '#shared/events/asked_reply'
import { Attachments } from '#shared/events/attachment'
import { ChatSettings } from '#shared/events/chat_settings'
import { DeviceName, Id, MessageText, ModelId, Timestamp, Title } from '#shared/events/fields'
import { ImageWish } from '#shared/events/image_wish'

/** What a person does; authored by browsers. `eventId` marks events that must count once although a tab may commit them again after a reload. */
export const chatEvents = {
  'v1.ChatCreated': Schema.Struct({ chatId: Id, title: Title, at: Timestamp }),
  'v1.ChatRenamed': Schema.Struct({ eventId: Id, chatId: Id, title: Title, at: Timestamp }),
  'v1.ChatDeleted': Schema.Struct({ eventId: Id, chatId: Id, at: Timestamp }),
  'v1.ChatRestored': Schema.Struct({ eventId: Id, chatId: Id, at: Timestamp }),
  /** A deleted chat need not wait in the Trash: the server lets it go, by `v1.ChatPurged`. */
  'v1.ChatPurgeRequested': Schema.Struct({ eventId: Id, chatId: Id, at: Timestamp }),
  /** `parentId` is the message or reply it follows: siblings are branches. `reply` asks for a reply in the same breath. */
  'v1.MessageSent': Schema.Struct({
    messageId: Id,
    chatId: Id,
    parentId: Schema.NullOr(Id),
    text: MessageText,
    files: Schema.optional(Attachments),
    reply: Schema.NullOr(AskedReply),
    /** The branch of another chat that this message is about: its model is told that one first. */
    about: Schema.optional(Schema.Struct({ chatId: Id, messageId: Id })),
    /** On which it was written. */
    device: Schema.optional(DeviceName),
    at: Timestamp,
  }),
  /** Retry and regenerate: a further reply to a message that is already there. */
  'v1.ReplyRequested': Schema.Struct({
    replyId: Id,
    chatId: Id,
    parentId: Id,
    model: ModelId,
    keyFrom: Schema.optional(KeyFrom),
    image: Schema.optional(ImageWish),
    /** A reply that was cut off or stopped: the new one begins with its text and goes on after it. */
    continues: Schema.optional(Id),
    /** What does not fit into the model is left out, oldest first, except for what is pinned. */
    dropOldest: Schema.optional(Schema.Boolean),
    at: Timestamp,
  }),
  /** All of a chat's settings, in place of those before. */
  'v1.ChatSettingsSet': Schema.Struct({
    eventId: Id,
    chatId: Id,
    settings: ChatSettings,
    at: Timestamp,
  }),
  /** Whether models are told a message or reply: always, never, or as it fits. */
  'v1.MessageContextSet': Schema.Struct({
    eventId: Id,
    chatId: Id,
    messageId: Id,
    inContext: Schema.Literal('auto', 'pinned', 'excluded'),
    at: Timestamp,
  }),
  /** One message or reply alone: what followed it stays, and follows what came before it. */
  'v1.MessageDeleted': Schema.Struct({ eventId: Id, chatId: Id, messageId: Id, at: Timestamp }),
  'v1.MessageRestored': Schema.Struct({ eventId: Id, chatId: Id, messageId: Id, at: Timestamp }),
  /** Asks for a title by a model, also in place of one that a person gave. */
  'v1.ChatTitleRequested': Schema.Struct({ eventId: Id, chatId: Id, at: Timestamp }),
  'v1.ReplyStopRequested': Schema.Struct({
    eventId: Id,
    replyId: Id,
    chatId: Id,
    device: DeviceName,
    at: Timestamp,
  }),
} as const
