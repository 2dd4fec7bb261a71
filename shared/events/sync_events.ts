import * as Schema from 'effect/Schema'

/** Changes nothing. The server appends one when a client needs an item to arrive so that it rebases and pushes again. */
export const syncEvents = {
  'v1.StoreNudged': Schema.Struct({}),
} as const
