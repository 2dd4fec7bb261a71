import { queryDb } from '@livestore/livestore'
import { useMemo } from 'react'
import { tables } from '#shared/schema'
import type { LibraryPersona, LibraryPrompt } from '~/prompts/library_file'
import {
  type PersonaRow,
  personasWithWaiting,
  type PromptRow,
  promptsWithWaiting,
} from '~/prompts/library_rows'
import { useObserved } from '~/sync/observed'
import { useOpenedStore } from '~/sync/use_chat_store'
import { useStoreQuery } from '~/sync/use_store_query'

export type { PersonaRow, PromptRow } from '~/prompts/library_rows'
export type PromptVersion = typeof tables.promptVersions.Type

const everyPrompt = queryDb(tables.prompts.orderBy('id', 'asc'), { label: 'prompts' })
const everyPersona = queryDb(tables.personas.orderBy('id', 'asc'), { label: 'personas' })
const versionsOf = (promptId: string) =>
  queryDb(
    tables.promptVersions.where({ promptId }).orderBy([
      { col: 'savedAt', direction: 'desc' },
      { col: 'id', direction: 'asc' },
    ]),
    { label: 'versions', deps: [promptId] }
  )

const NO_PROMPTS: readonly PromptRow[] = []
const NO_PERSONAS: readonly PersonaRow[] = []
const NO_VERSIONS: readonly PromptVersion[] = []
const words = new Intl.Collator(undefined, { numeric: true })

/** By folder, then by title. Deleted ones, too: an import brings them back. */
export function useEveryPrompt(): readonly PromptRow[] {
  const rows = useStoreQuery(everyPrompt, NO_PROMPTS)
  const waiting = useObserved(useOpenedStore().commits.waiting)
  return useMemo(
    () =>
      promptsWithWaiting(rows, waiting).toSorted(
        (one, other) =>
          words.compare(one.folder, other.folder) || words.compare(one.title, other.title)
      ),
    [rows, waiting]
  )
}

/** By name. Deleted ones, too: a chat may name one. */
export function useEveryPersona(): readonly PersonaRow[] {
  const rows = useStoreQuery(everyPersona, NO_PERSONAS)
  const waiting = useObserved(useOpenedStore().commits.waiting)
  return useMemo(
    () =>
      personasWithWaiting(rows, waiting).toSorted((one, other) =>
        words.compare(one.name, other.name)
      ),
    [rows, waiting]
  )
}

export const usePrompts = () => useHere(useEveryPrompt())
export const usePersonas = () => useHere(useEveryPersona())
/** Newest first. */
export const useVersions = (promptId: string) => useStoreQuery(versionsOf(promptId), NO_VERSIONS)

function useHere<Row extends { deletedAt: number | null }>(rows: readonly Row[]): readonly Row[] {
  return useMemo(() => rows.filter(({ deletedAt }) => deletedAt === null), [rows])
}

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
