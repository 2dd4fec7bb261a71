import * as Schema from 'effect/Schema'
import { Id, Timestamp } from '#shared/events/fields'
import { MAX_FOLDER_NAME_CHARS, MAX_TAG_CHARS } from '#shared/limits'

const ofChat = { eventId: Id, chatId: Id, at: Timestamp }
const ofFolder = { eventId: Id, folderId: Id, at: Timestamp }

/** How a person keeps order among chats; authored by browsers. */
export const orderEvents = {
  'v1.ChatPinned': Schema.Struct({ ...ofChat, isPinned: Schema.Boolean }),
  'v1.ChatArchived': Schema.Struct({ ...ofChat, isArchived: Schema.Boolean }),
  /** null: out of all folders. */
  'v1.ChatFiled': Schema.Struct({ ...ofChat, folderId: Schema.NullOr(Id) }),
  /** One event per tag, so that two devices without a connection can each add theirs. */
  'v1.ChatTagged': Schema.Struct({
    ...ofChat,
    tag: Schema.String.pipe(Schema.pattern(/\S/), Schema.maxLength(MAX_TAG_CHARS)),
    isTagged: Schema.Boolean,
  }),
  /** Somebody has seen what is new in a chat, or wants to come back to it. */
  'v1.ChatSeen': Schema.Struct({ ...ofChat, isSeen: Schema.Boolean }),
  /** `place` orders folders: it lies between those of the neighbours. */
  'v1.FolderSaved': Schema.Struct({
    ...ofFolder,
    name: Schema.String.pipe(Schema.pattern(/\S/), Schema.maxLength(MAX_FOLDER_NAME_CHARS)),
    place: Schema.Number.pipe(Schema.finite()),
  }),
  /** Its chats stay, and are in no folder as long as it is deleted. */
  'v1.FolderDeleted': Schema.Struct(ofFolder),
  'v1.FolderRestored': Schema.Struct(ofFolder),
} as const
