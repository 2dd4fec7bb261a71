const COMMAND = /^\s*\/image(?:\s+|$)/i

/** What comes behind `/image`; null for a text that does not begin with it. */
export function imageWords(text: string): string | null {
  const found = COMMAND.exec(text)
  return found && text.slice(found[0].length).trim()
}
