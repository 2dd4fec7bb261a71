/**
 * The text of the field without what was pasted into it at `at`. Fields turn every line break into `\n`. What was changed since then
 * is no longer what was pasted: then everything stays.
 */
export function withoutPasted(text: string, pasted: string, at: number): string {
  const inField = pasted.replaceAll(/\r\n?/g, '\n')
  const start = text.startsWith(inField, at) ? at : text.indexOf(inField)
  return start < 0 ? text : text.slice(0, start) + text.slice(start + inField.length)
}
