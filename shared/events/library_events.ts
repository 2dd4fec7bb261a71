import * as Schema from 'effect/Schema'
import { ChatSettings } from '#shared/events/chat_settings'
import { Id, MessageText, Timestamp, Title } from '#shared/events/fields'
import { MAX_INSTRUCTIONS_CHARS } from '#shared/limits'

const onPrompt = Schema.Struct({ eventId: Id, promptId: Id, at: Timestamp })
const onPersona = Schema.Struct({ eventId: Id, personaId: Id, at: Timestamp })

/** What a person keeps to write with: prompts and personas; authored by browsers. */
export const libraryEvents = {
  /** Each is a version of the prompt. `command` is what follows the slash, without it; `folder` is empty for none. */
  'v1.PromptSaved': Schema.Struct({
    eventId: Id,
    promptId: Id,
    command: Schema.String.pipe(Schema.pattern(/^[\p{L}\p{N}_-]{1,40}$/u)),
    title: Title,
    folder: Title,
    text: MessageText,
    at: Timestamp,
  }),
  'v1.PromptDeleted': onPrompt,
  'v1.PromptRestored': onPrompt,
  /** `symbol` is an emoji or a letter or two. `settings.persona` counts for nothing here. */
  'v1.PersonaSaved': Schema.Struct({
    eventId: Id,
    personaId: Id,
    name: Title,
    symbol: Schema.String.pipe(Schema.maxLength(32)),
    instructions: Schema.String.pipe(Schema.maxLength(MAX_INSTRUCTIONS_CHARS)),
    settings: ChatSettings,
    at: Timestamp,
  }),
  'v1.PersonaDeleted': onPersona,
  'v1.PersonaRestored': onPersona,
} as const
