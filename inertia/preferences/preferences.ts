import type { EventArgs } from '#shared/events/catalogue'
import type { tables } from '#shared/schema'
import type { QueuedEvent } from '~/sync/queued_event'

export type PreferenceRow = typeof tables.preferences.Type
export type Preferences = ReadonlyMap<string, unknown>

/** By name; without what was taken back, with what still waits to be stored. */
export function preferencesOf(
  rows: readonly PreferenceRow[],
  waiting: readonly QueuedEvent[]
): Preferences {
  const chosen = new Map<string, unknown>()
  const set = (name: string, value: string | null) => {
    const parsed = value === null ? undefined : parsedOrNothing(value)
    if (parsed === undefined) chosen.delete(name)
    else chosen.set(name, parsed)
  }
  for (const { name, value } of rows) set(name, value)
  for (const { name: event, args } of waiting) {
    if (event !== 'v1.PreferenceSet') continue
    const { name, value } = args as EventArgs<'v1.PreferenceSet'>
    set(name, value)
  }
  return chosen
}

/** Another version of kamba may have written it: what cannot be read counts as not set. */
function parsedOrNothing(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
