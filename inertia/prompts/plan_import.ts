import type { LibraryPersona, LibraryPrompt, ReadLibrary } from '~/prompts/library_file'
import { freeCommand } from '~/prompts/prompt_command'

type Present<Entry> = Entry & { readonly isDeleted: boolean }
export type PresentLibrary = {
  readonly prompts: readonly Present<LibraryPrompt>[]
  readonly personas: readonly Present<LibraryPersona>[]
}

/** What an import saves: what is new or different, also of what is deleted here. The same file once more saves nothing. */
export type ImportPlan = {
  readonly prompts: readonly LibraryPrompt[]
  readonly personas: readonly LibraryPersona[]
  readonly unchanged: number
}

export function planImport(
  read: Extract<ReadLibrary, { ok: true }>,
  present: PresentLibrary,
  newId: () => string = () => crypto.randomUUID()
): ImportPlan {
  const known = new Map(present.prompts.map((prompt) => [prompt.promptId, prompt]))
  const byTitle = new Map(
    present.prompts.filter(isHere).map(({ title, promptId }) => [title, promptId])
  )
  const commands = new Map(
    present.prompts.filter(isHere).map((prompt) => [prompt.promptId, prompt])
  )
  const wanted = new Map<string, LibraryPrompt>()
  for (const entry of read.prompts) {
    const promptId = entry.promptId ?? byTitle.get(entry.title) ?? newId()
    const command = freeCommand(entry.command, promptId, [...commands.values(), ...wanted.values()])
    wanted.set(promptId, { ...entry, promptId, command })
    byTitle.set(entry.title, promptId)
  }
  const personasHere = new Map(present.personas.map((persona) => [persona.personaId, persona]))
  const personas = new Map(read.personas.map((persona) => [persona.personaId, persona]))
  const changed = {
    prompts: [...wanted.values()].filter((prompt) => !isSame(prompt, known.get(prompt.promptId))),
    personas: [...personas.values()].filter(
      (persona) => !isSame(persona, personasHere.get(persona.personaId))
    ),
  }
  const unchanged = wanted.size + personas.size - changed.prompts.length - changed.personas.length
  return { ...changed, unchanged }
}

const isHere = ({ isDeleted }: { isDeleted: boolean }) => !isDeleted

/** Whatever the order of their settings. */
function isSame<Entry extends object>(wanted: Entry, present: Present<Entry> | undefined) {
  if (!present || present.isDeleted) return false
  return (Object.keys(wanted) as (keyof Entry)[]).every(
    (name) => sorted(wanted[name]) === sorted(present[name])
  )
}

const sorted = (value: unknown) =>
  JSON.stringify(
    value !== null && typeof value === 'object'
      ? Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1))
      : value
  )
