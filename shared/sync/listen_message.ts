import * as Schema from 'effect/Schema'

/** Asks for what is told between the devices of the store: what is current, and whatever comes. */
export const ListenMessage = Schema.Struct({ type: Schema.Literal('listen') })
export type ListenMessage = typeof ListenMessage.Type
