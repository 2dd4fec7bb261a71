import * as Schema from 'effect/Schema'

export const PingMessage = Schema.Struct({ type: Schema.Literal('ping') })
export type PingMessage = typeof PingMessage.Type

export const PongMessage = Schema.Struct({ type: Schema.Literal('pong') })
export type PongMessage = typeof PongMessage.Type
