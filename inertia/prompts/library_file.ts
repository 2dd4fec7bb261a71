import * as Either from 'effect/Either'
import * as Schema from 'effect/Schema'
import { libraryEvents } from '#shared/events/library_events'
import { t } from '~/language/t'
import { commandFrom } from '~/prompts/prompt_command'

const Prompt = libraryEvents['v1.PromptSaved'].omit('eventId', 'at')
const Persona = libraryEvents['v1.PersonaSaved'].omit('eventId', 'at')
/** As events carry them. */
export type LibraryPrompt = typeof Prompt.Type
export type LibraryPersona = typeof Persona.Type
export type Library = {
  readonly prompts: readonly LibraryPrompt[]
  readonly personas: readonly LibraryPersona[]
}

/** Bytes of a file that is read at all. */
export const MAX_LIBRARY_BYTES = 5 * 1024 * 1024
const MAX_ENTRIES = 500
const FORMAT = 'kamba-library'

export const libraryFile = ({ prompts, personas }: Library) =>
  JSON.stringify({ format: FORMAT, version: 1, prompts, personas }, null, 2)

/** An entry of a file by another program has no id: it is found again by its title (plan_import.ts). */
export type ReadPrompt = Omit<LibraryPrompt, 'promptId'> & { readonly promptId: string | null }
export type ReadLibrary =
  | {
      readonly ok: true
      readonly prompts: readonly ReadPrompt[]
      readonly personas: readonly LibraryPersona[]
    }
  /** A sentence for whoever has chosen the file. */
  | { readonly ok: false; readonly error: string }

/** What a file of prompts holds: one of kamba, or a list of `{ name, text }` as other chats give them away. All of it or nothing. */
export function readLibrary(json: string): ReadLibrary {
  let file: unknown
  try {
    file = JSON.parse(json)
  } catch {
    return refuse(
      t('This is no JSON file. Choose one that was exported here or from another chat.')
    )
  }
  if (isObject(file) && file.format === FORMAT && file.version !== 1)
    return refuse(t('This file is from a newer kamba. Update this one first.'))
  const [prompts, personas] = Array.isArray(file)
    ? [file, []]
    : isObject(file)
      ? [file.prompts ?? [], file.personas ?? []]
      : []
  if (!Array.isArray(prompts) || !Array.isArray(personas))
    return refuse(t('There are no prompts in this file.'))
  if (prompts.length + personas.length === 0) return refuse(t('There is nothing in this file.'))
  if (prompts.length + personas.length > MAX_ENTRIES)
    return refuse(t('This file has more than {most, number} entries.', { most: MAX_ENTRIES }))
  return collect(prompts, personas)
}

function collect(prompts: unknown[], personas: unknown[]): ReadLibrary {
  const read = { ok: true as const, prompts: [] as ReadPrompt[], personas: [] as LibraryPersona[] }
  for (const [index, entry] of prompts.entries()) {
    const prompt = promptIn(entry)
    if (!prompt)
      return refuse(
        t('Entry {number} of the prompts has no name, no text, or too much.', { number: index + 1 })
      )
    read.prompts.push(prompt)
  }
  for (const [index, entry] of personas.entries()) {
    const persona = decodePersona(entry)
    if (Either.isLeft(persona))
      return refuse(
        t('Entry {number} of the personas is not one of kamba’s.', { number: index + 1 })
      )
    read.personas.push(persona.right)
  }
  return read
}

const decodePrompt = Schema.decodeUnknownEither(Prompt)
const decodePersona = Schema.decodeUnknownEither(Persona)

function promptIn(entry: unknown): ReadPrompt | null {
  if (!isObject(entry)) return null
  if ('promptId' in entry) return Either.getOrNull(decodePrompt(entry))
  const text = firstText(entry.text, entry.content, entry.prompt)
  const title = firstText(entry.name, entry.title, entry.command)?.trim()
  if (!text || !title) return null
  const command = commandFrom(firstText(entry.command) ?? title)
  const folder = firstText(entry.folder, entry.category) ?? ''
  const filed = { promptId: 'x', command, title: title.replace(/^\//, ''), folder, text }
  const decoded = decodePrompt(filed)
  return Either.isLeft(decoded) ? null : { ...decoded.right, promptId: null }
}

const firstText = (...values: unknown[]) =>
  values.find((value): value is string => typeof value === 'string')
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const refuse = (error: string) => ({ ok: false, error }) as const
