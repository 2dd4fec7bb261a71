import * as Schema from 'effect/Schema'

/** Asks the server to append one event that changes nothing: a client whose push was refused waits for an item to arrive. Limited by the server to a few a second. */
export const NudgeMessage = Schema.Struct({ type: Schema.Literal('nudge') })
export type NudgeMessage = typeof NudgeMessage.Type
