import * as Schema from 'effect/Schema'
import { Id, ModelId } from '#shared/events/fields'
import { MAX_INSTRUCTIONS_CHARS } from '#shared/limits'

/** How long a model may think, where it can be told. Drivers translate it into what their provider understands. */
export const Effort = Schema.Literal('none', 'minimal', 'low', 'medium', 'high', 'max')
export type Effort = typeof Effort.Type

/** What a person has chosen for one chat; what is absent is left to the model. */
export const ChatSettings = Schema.Struct({
  model: Schema.optional(ModelId),
  /** Whose instructions and settings count, where the chat has none of its own. */
  persona: Schema.optional(Id),
  /** The person's own instructions for all chats are left out of this one. */
  withoutPersonal: Schema.optional(Schema.Boolean),
  effort: Schema.optional(Effort),
  instructions: Schema.optional(Schema.String.pipe(Schema.maxLength(MAX_INSTRUCTIONS_CHARS))),
  temperature: Schema.optional(Schema.Number.pipe(Schema.between(0, 2))),
  topP: Schema.optional(Schema.Number.pipe(Schema.between(0, 1))),
  maxOutputTokens: Schema.optional(Schema.Number.pipe(Schema.int(), Schema.positive())),
  /** Millionths of a US dollar that the replies of this chat may cost in all. */
  budgetMicros: Schema.optional(Schema.Number.pipe(Schema.int(), Schema.nonNegative())),
})
export type ChatSettings = typeof ChatSettings.Type
