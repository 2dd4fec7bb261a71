import { queryDb } from '@livestore/livestore'
import { useMemo } from 'react'
import { tables } from '#shared/schema'
import type { LibraryPersona, LibraryPrompt } from '~/prompts/library_file'
import { useStoreQuery } from '~/sync/use_store_query'

export type PromptRow = typeof tables.prompts.Type
export type PromptVersion = typeof tables.promptVersions.Type
export type PersonaRow = typeof tables.personas.Type

const prompts = queryDb(tables.prompts.where({ deletedAt: null }).orderBy('id', 'asc'), {
  label: 'prompts',
})
/** Deleted ones, too: an import brings them back. */
const everyPrompt = queryDb(tables.prompts.orderBy('title', 'asc'), { label: 'every prompt' })
/** Deleted ones, too: a chat may name one, and an import brings them back. */
const allPersonas = queryDb(
  tables.personas.orderBy([
    { col: 'name', direction: 'asc' },
    { col: 'id', direction: 'asc' },
  ]),
  { label: 'personas' }
)
const versionsOf = (promptId: string) =>
  queryDb(
    tables.promptVersions.where({ promptId }).orderBy([
      { col: 'savedAt', direction: 'desc' },
      { col: 'id', direction: 'asc' },
    ]),
    { label: 'versions', deps: [promptId] }
  )

const words = new Intl.Collator(undefined, { numeric: true })
const byPlace = (one: PromptRow, other: PromptRow) =>
  words.compare(one.folder, other.folder) || words.compare(one.title, other.title)

const NO_PROMPTS: readonly PromptRow[] = []
const NO_PERSONAS: readonly PersonaRow[] = []
const NO_VERSIONS: readonly PromptVersion[] = []

/** By folder, then by title. */
export function usePrompts(): readonly PromptRow[] {
  const rows = useStoreQuery(prompts, NO_PROMPTS)
  return useMemo(() => rows.toSorted(byPlace), [rows])
}
export function useNewestPrompts(count: number): readonly PromptRow[] {
  const rows = useStoreQuery(prompts, NO_PROMPTS)
  return useMemo(
    () => rows.toSorted((one, other) => other.savedAt - one.savedAt).slice(0, count),
    [rows, count]
  )
}
export const useEveryPrompt = () => useStoreQuery(everyPrompt, NO_PROMPTS)
export const useAllPersonas = () => useStoreQuery(allPersonas, NO_PERSONAS)
/** Newest first. */
export const useVersions = (promptId: string) => useStoreQuery(versionsOf(promptId), NO_VERSIONS)

/** Rows as events carry them. */
export const promptOf = ({ id, command, title, folder, text }: PromptRow): LibraryPrompt => ({
  promptId: id,
  command,
  title,
  folder,
  text,
})
export const personaOf = (row: PersonaRow): LibraryPersona => ({
  personaId: row.id,
  name: row.name,
  symbol: row.symbol,
  instructions: row.instructions,
  settings: row.settings ?? {},
})
