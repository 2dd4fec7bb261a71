import type { EventArgs, EventName } from '#shared/events/catalogue'
import type { tables } from '#shared/schema'
import type { QueuedEvent } from '~/sync/queued_event'

export type PromptRow = typeof tables.prompts.Type
export type PersonaRow = typeof tables.personas.Type

type Change = {
  [Name in EventName]: { readonly name: Name; readonly args: EventArgs<Name> }
}[EventName]

/** With what still waits to be stored: an import of many is there at once, and one of the same file after it finds them. */
export function promptsWithWaiting(
  rows: readonly PromptRow[],
  waiting: readonly QueuedEvent[]
): readonly PromptRow[] {
  const prompts = new Map(rows.map((row) => [row.id, row]))
  const mark = (id: string, deletedAt: number | null) => {
    const row = prompts.get(id)
    if (row) prompts.set(id, { ...row, deletedAt })
  }
  for (const { name, args } of waiting as readonly Change[]) {
    if (name === 'v1.PromptSaved') {
      const { promptId: id, eventId: _, at, ...said } = args
      const createdAt = prompts.get(id)?.createdAt ?? at
      prompts.set(id, { id, ...said, createdAt, savedAt: at, deletedAt: null })
    } else if (name === 'v1.PromptDeleted') mark(args.promptId, args.at)
    else if (name === 'v1.PromptRestored') mark(args.promptId, null)
  }
  return [...prompts.values()]
}

export function personasWithWaiting(
  rows: readonly PersonaRow[],
  waiting: readonly QueuedEvent[]
): readonly PersonaRow[] {
  const personas = new Map(rows.map((row) => [row.id, row]))
  const mark = (id: string, deletedAt: number | null) => {
    const row = personas.get(id)
    if (row) personas.set(id, { ...row, deletedAt })
  }
  for (const { name, args } of waiting as readonly Change[]) {
    if (name === 'v1.PersonaSaved') {
      const { personaId: id, eventId: _, at, ...said } = args
      personas.set(id, { id, ...said, savedAt: at, deletedAt: null })
    } else if (name === 'v1.PersonaDeleted') mark(args.personaId, args.at)
    else if (name === 'v1.PersonaRestored') mark(args.personaId, null)
  }
  return [...personas.values()]
}
