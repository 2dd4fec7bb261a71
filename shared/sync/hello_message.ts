import * as Schema from 'effect/Schema'

/** First frame of a connection. Frames that need a store are refused before it. Several clients may share a connection: events carry their own client id. */
export const HelloMessage = Schema.Struct({
  type: Schema.Literal('hello'),
  version: Schema.Number,
  storeId: Schema.String.pipe(Schema.maxLength(256)),
  /** The client puts large pages together from binary slices (page_slices.ts). */
  slices: Schema.optional(Schema.Boolean),
})
export type HelloMessage = typeof HelloMessage.Type

export const WelcomeMessage = Schema.Struct({
  type: Schema.Literal('welcome'),
  version: Schema.Number,
  backendId: Schema.String,
  head: Schema.Number,
})
export type WelcomeMessage = typeof WelcomeMessage.Type
