/** A field that holds nothing but the beginning of a command: a slash further on, or a path such as /usr/bin, is text. */
const COMMAND = /^\/([\p{L}\p{N}_-]{0,40})$/u
const PERSONA = /^\/persona[ \u00a0](.{0,80})$/u

/** What is looked for: prompts and commands, or personas after `/persona `. */
export type SlashQuery = { readonly kind: 'command' | 'persona'; readonly words: string }

/** Null for text that asks for nothing. */
export function slashQuery(text: string): SlashQuery | null {
  if (text.length > 100 || !text.startsWith('/')) return null
  const persona = PERSONA.exec(text)
  if (persona) return { kind: 'persona', words: folded(persona[1]!).trim() }
  const command = COMMAND.exec(text)
  return command && { kind: 'command', words: folded(command[1]!) }
}

/** How well a command fits, 0 best; null when it does not. By the beginning of the command, of a part of it, or of a word of the name. */
export function fitOf(words: string, { command, name }: { command: string; name: string }) {
  const [of, called] = [folded(command), folded(name)]
  if (of.startsWith(words)) return of === words ? 0 : 1
  if (called.startsWith(words)) return 2
  const parts = [...of.split(/[_-]/), ...called.split(/[^\p{L}\p{N}]+/u)]
  return parts.some((part) => part.startsWith(words)) ? 3 : null
}

/** Without accents and case: `/resume` finds Résumé. */
export const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
