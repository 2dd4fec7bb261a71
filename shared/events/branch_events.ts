import * as Schema from 'effect/Schema'
import { ChatSettings } from '#shared/events/chat_settings'
import { Id, Timestamp, Title } from '#shared/events/fields'

/** What a person does with the branches of a chat; authored by browsers. */
export const branchEvents = {
  /** The branch that begins with this message; null takes its name away. */
  'v1.BranchNamed': Schema.Struct({
    eventId: Id,
    chatId: Id,
    messageId: Id,
    name: Schema.NullOr(Title),
    at: Timestamp,
  }),
  /** The branch that a chat opens with: the last message of it; null for the newest. */
  'v1.FavouriteBranchSet': Schema.Struct({
    eventId: Id,
    chatId: Id,
    messageId: Schema.NullOr(Id),
    at: Timestamp,
  }),
  /**
   * A new chat that begins with the branch of another one down to `fromMessageId`. The server answers with `v1.BranchCopied`: what
   * becomes of a chat depends on its own events alone. Ids of copies are known before (shared/copied_id.ts).
   */
  'v1.ChatForked': Schema.Struct({
    chatId: Id,
    title: Title,
    fromChatId: Id,
    fromMessageId: Id,
    /** Only what the person wrote: a model begins with a clean slate. */
    only: Schema.optional(Schema.Literal('person')),
    settings: Schema.optional(ChatSettings),
    at: Timestamp,
  }),
} as const

/** Where the first messages of a chat come from, as the tables hold it. */
export const ForkedFrom = Schema.Struct({
  chatId: Id,
  messageId: Id,
  only: Schema.optional(Schema.Literal('person')),
})
export type ForkedFrom = typeof ForkedFrom.Type

/** What the server does with branches; a browser may never author these. */
export const copyEvents = {
  /**
   * The copies of a forked chat, as rows of `messages` in one string of JSON like those of `v1.ChatFolded`. Several when they are
   * large, the newest rows first: each is inserted before everything that is there.
   */
  'v1.BranchCopied': Schema.Struct({ chatId: Id, messages: Schema.String }),
} as const
