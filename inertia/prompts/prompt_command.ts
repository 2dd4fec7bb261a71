import { t } from '~/language/t'
const MAX_CHARS = 40
const ALLOWED = /^[\p{L}\p{N}_-]{1,40}$/u

/** Commands of kamba itself: a prompt called so could not be reached. */
export const OWN_COMMANDS = ['image', 'persona', 'model', 'new', 'prompts'] as const

type Named = { readonly promptId: string; readonly command: string }

/** A command for a prompt of this name. */
export function commandFrom(name: string): string {
  const command = name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return [...command].slice(0, MAX_CHARS).join('').slice(0, MAX_CHARS) || 'prompt'
}

/** What is wrong with a command, as a sentence; null when nothing is. */
export function commandTrouble(command: string, promptId: string, prompts: readonly Named[]) {
  if (command === '') return t('A prompt needs a command, to be found after the slash.')
  if (!ALLOWED.test(command))
    return t('Letters, digits, - and _ only, without spaces, at most 40 of them.')
  if ((OWN_COMMANDS as readonly string[]).includes(command.toLowerCase()))
    return t('/{command} is a command of kamba.', { command })
  return isTaken(command, promptId, prompts)
    ? t('Another prompt is called /{command}.', { command })
    : null
}

/** The command itself, or the first of `command-2`, `command-3`… that is free. */
export function freeCommand(command: string, promptId: string, prompts: readonly Named[]): string {
  const isFree = (name: string) => commandTrouble(name, promptId, prompts) === null
  if (isFree(command)) return command
  for (let number = 2; ; number++) {
    const ending = `-${number}`
    const name = `${command.slice(0, MAX_CHARS - ending.length)}${ending}`
    if (isFree(name)) return name
  }
}

const isTaken = (command: string, promptId: string, prompts: readonly Named[]) =>
  prompts.some(
    (other) => other.promptId !== promptId && other.command.toLowerCase() === command.toLowerCase()
  )
