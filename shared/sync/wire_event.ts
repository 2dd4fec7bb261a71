import * as Schema from 'effect/Schema'

const SeqNum = Schema.Number.pipe(Schema.int(), Schema.between(0, Number.MAX_SAFE_INTEGER))
const Label = Schema.String.pipe(Schema.maxLength(128))

/** One event as it travels and as it is kept. Numbers are the client's: ascending, gaps allowed, never changed by the server. */
export const WireEvent = Schema.Struct({
  name: Label,
  args: Schema.Unknown,
  seqNum: SeqNum,
  parentSeqNum: SeqNum,
  clientId: Label,
  sessionId: Label,
})
export type WireEvent = typeof WireEvent.Type

/** Who the server's own events are by. No client may call itself so. */
export const SERVER_AUTHOR = { clientId: 'server', sessionId: 'server' } as const

/** How far back in its pull an event may point with `like`. */
export const LIKE_EVENTS = 32

/** An event in a page leaves out what its reader knows: see page_writer.ts. `like` is the number of an event that it shares name and arguments with. */
export const PagedEvent = Schema.Struct({
  ...WireEvent.fields,
  name: Schema.optional(Label),
  like: Schema.optional(SeqNum),
  parentSeqNum: Schema.optional(SeqNum),
  clientId: Schema.optional(Label),
  sessionId: Schema.optional(Label),
})
export type PagedEvent = typeof PagedEvent.Type
