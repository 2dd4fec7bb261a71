import { t } from '~/language/t'
import type { OWN_COMMANDS } from '~/prompts/prompt_command'
import type { PersonaRow, PromptRow } from '~/prompts/library_query'
import { fitOf, type SlashQuery } from '~/prompts/slash_query'

export type OwnCommand = (typeof OWN_COMMANDS)[number]
/** One line of the menu. */
export type SlashEntry =
  | { readonly kind: 'prompt'; readonly key: string; readonly prompt: PromptRow }
  | {
      readonly kind: 'own'
      readonly key: string
      readonly command: OwnCommand
      readonly name: string
    }
  | { readonly kind: 'persona'; readonly key: string; readonly persona: PersonaRow }
  | { readonly kind: 'nobody' | 'add_persona'; readonly key: string }

const OWN: readonly { command: OwnCommand; name: string }[] = [
  { command: 'image', name: t('Ask for a picture') },
  { command: 'persona', name: t('Choose who answers') },
  { command: 'model', name: t('Choose a model') },
  { command: 'new', name: t('Begin a new chat') },
  { command: 'prompts', name: t('Add and edit prompts') },
]

/** What fits, best first; a person's own prompts before commands that fit as well. */
export function slashEntries(
  query: SlashQuery,
  library: { readonly prompts: readonly PromptRow[]; readonly personas: readonly PersonaRow[] }
): SlashEntry[] {
  const { kind, words } = query
  if (kind === 'persona') return personaEntries(words, library.personas)
  const prompts = library.prompts.map((prompt) => ({
    fit: fitOf(words, { command: prompt.command, name: prompt.title }),
    entry: { kind: 'prompt', key: `prompt-${prompt.id}`, prompt } as const,
  }))
  const own = OWN.map((command) => ({
    fit: fitOf(words, command),
    entry: { kind: 'own', key: `own-${command.command}`, ...command } as const,
  }))
  return best([...prompts, ...own])
}

function personaEntries(words: string, personas: readonly PersonaRow[]): SlashEntry[] {
  const found = personas.map((persona) => ({
    fit: fitOf(words, { command: '', name: persona.name }),
    entry: { kind: 'persona', key: `persona-${persona.id}`, persona } as const,
  }))
  const nobody = {
    fit: fitOf(words, { command: '', name: t('Nobody in particular') }),
    entry: { kind: 'nobody', key: 'persona-nobody' } as const,
  }
  return personas.length > 0
    ? best([...found, nobody])
    : [{ kind: 'add_persona', key: 'persona-add' }]
}

const best = (found: readonly { fit: number | null; entry: SlashEntry }[]) =>
  found
    .filter(({ fit }) => fit !== null)
    .toSorted((one, other) => one.fit! - other.fit!)
    .map(({ entry }) => entry)
