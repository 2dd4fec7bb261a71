/** What stands between the braces: `{{team}}`, `{{tone=friendly}}`, `{{tone=short|friendly}}`. Bounded, so that no text takes long to read. */
const PLACE = /\{\{([^{}\n]{1,2000})\}\}/g
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M}_ -]{0,59}$/u

/** For sentences of the page that show gaps: `{open}team{close}` becomes `{{team}}`. */
export const BRACES = { open: '{{', close: '}}' }

/** A gap of a prompt that is filled when the prompt is used. */
export type PromptVariable = {
  readonly name: string
  /** What it is filled with unless somebody says otherwise. */
  readonly initial: string
  /** Of which one is taken; empty for any text. */
  readonly choices: readonly string[]
}

/** Each variable once, in the order of the text. The first place of a name that says what it is filled with counts for all of them. */
export function variablesOf(text: string): PromptVariable[] {
  const found = new Map<string, PromptVariable>()
  for (const [, inside] of text.matchAll(PLACE)) {
    const variable = readPlace(inside!)
    if (variable && (!found.has(variable.name) || isBare(found.get(variable.name)!)))
      found.set(variable.name, variable)
  }
  return [...found.values()]
}

/** The text with its gaps filled. What stands in braces and is no variable stays, and so do braces in what is filled in. */
export function filledIn(text: string, values: ReadonlyMap<string, string>): string {
  const initials = new Map(variablesOf(text).map(({ name, initial }) => [name, initial]))
  return text.replace(PLACE, (place, inside: string) => {
    const name = readPlace(inside)?.name
    return name === undefined ? place : (values.get(name) ?? initials.get(name)!)
  })
}

const isBare = ({ initial, choices }: PromptVariable) => initial === '' && choices.length === 0

function readPlace(inside: string): PromptVariable | null {
  const [before, ...rest] = inside.split('=')
  const name = before!.trim()
  if (!NAME.test(name)) return null
  const choices = rest
    .join('=')
    .split('|')
    .map((choice) => choice.trim())
  return { name, initial: choices[0]!, choices: choices.length > 1 ? [...new Set(choices)] : [] }
}
