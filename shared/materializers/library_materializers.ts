import type { EventArgs } from '#shared/events/catalogue'
import type { libraryEvents } from '#shared/events/library_events'
import { once } from '#shared/materializers/once'
import { statement, type Statement } from '#shared/materializers/statement'

const SUBJECT = '.library'

const mark = (
  table: 'prompts' | 'personas',
  eventId: string,
  id: string,
  deletedAt: number | null
) =>
  once(
    SUBJECT,
    eventId,
    statement(table, `UPDATE ${table} SET deletedAt = $deletedAt WHERE id = $id`, { id, deletedAt })
  )

export const libraryMaterializers: {
  [Name in keyof typeof libraryEvents]: (args: EventArgs<Name>) => Statement[]
} = {
  'v1.PromptSaved': ({ eventId, promptId, command, title, folder, text, at }) => [
    statement(
      'promptVersions',
      `INSERT INTO promptVersions (id, promptId, command, title, folder, text, savedAt)
       VALUES ($eventId, $promptId, $command, $title, $folder, $text, $at) ON CONFLICT DO NOTHING`,
      { eventId, promptId, command, title, folder, text, at }
    ),
    ...once(
      SUBJECT,
      eventId,
      statement(
        'prompts',
        `INSERT OR REPLACE INTO prompts (id, command, title, folder, text, createdAt, savedAt, deletedAt)
         SELECT $promptId, $command, $title, $folder, $text,
           coalesce((SELECT createdAt FROM prompts WHERE id = $promptId), $at), $at, NULL WHERE true`,
        { promptId, command, title, folder, text, at }
      )
    ),
  ],
  'v1.PromptDeleted': ({ eventId, promptId, at }) => mark('prompts', eventId, promptId, at),
  'v1.PromptRestored': ({ eventId, promptId }) => mark('prompts', eventId, promptId, null),
  'v1.PersonaSaved': ({ eventId, personaId, name, symbol, instructions, settings, at }) =>
    once(
      SUBJECT,
      eventId,
      statement(
        'personas',
        `INSERT OR REPLACE INTO personas (id, name, symbol, instructions, settings, savedAt, deletedAt)
         SELECT $personaId, $name, $symbol, $instructions, $settings, $at, NULL WHERE true`,
        { personaId, name, symbol, instructions, settings: JSON.stringify(settings), at }
      )
    ),
  'v1.PersonaDeleted': ({ eventId, personaId, at }) => mark('personas', eventId, personaId, at),
  'v1.PersonaRestored': ({ eventId, personaId }) => mark('personas', eventId, personaId, null),
}
