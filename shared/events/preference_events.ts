import * as Schema from 'effect/Schema'
import { Id, Timestamp } from '#shared/events/fields'
import { MAX_PREFERENCE_CHARS } from '#shared/limits'

/**
 * What a person likes on all devices. The newest of a name counts; null takes it back. One name per choice and not one for many,
 * so that two devices off line change each their own: `favourite/openai/gpt-5`, `model/default`.
 */
export const preferenceEvents = {
  'v1.PreferenceSet': Schema.Struct({
    eventId: Id,
    name: Schema.String.pipe(Schema.pattern(/^[a-z_]{1,32}(\/\S{1,260})?$/)),
    /** JSON. */
    value: Schema.NullOr(Schema.String.pipe(Schema.maxLength(MAX_PREFERENCE_CHARS))),
    at: Timestamp,
  }),
} as const
