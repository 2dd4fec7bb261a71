import * as Schema from 'effect/Schema'
import { Id } from '#shared/events/fields'

/** What the server does to keep logs short and to let deleted chats go; a browser may never author these. */
export const foldingEvents = {
  /**
   * The whole state of some idle chats, in place of all their events so far: it has the number of the last one, so that it is
   * right for any cursor. Rows are objects of JSON in one string per table (typed arrays took 5.0 s where strings took 2.7,
   * measured); columns that are null are left out, JSON columns are JSON. `applied` holds the rows' keys.
   */
  'v1.ChatFolded': Schema.Struct({
    chatIds: Schema.Array(Id),
    chats: Schema.String,
    messages: Schema.String,
    applied: Schema.String,
  }),
  /** A deleted chat is gone for good. Only this stays of it, so that every device lets it go, too. */
  'v1.ChatPurged': Schema.Struct({ chatId: Id }),
} as const
