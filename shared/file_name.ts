import { MAX_FILE_NAME_CHARS } from '#shared/limits'

/** What cannot be seen, among it the signs that turn the reading direction round (`exe.fdp` shown as `pdf.exe`, attack F01). */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
const LONGEST_ENDING = 12

/**
 * A name for people to read, whatever somebody called their file: without folders, without signs that cannot be seen, never empty.
 * It is shown and written into headers, and is never part of a path here (attack F01).
 */
export function fileName(given: string): string {
  const last = given.replaceAll(UNSEEN, '').normalize('NFC').split(/[/\\]/).at(-1)!
  // Names of dots alone, and hidden ones where they are saved.
  const name = last.trim().replace(/^\.+/, '')
  if (name === '') return 'file'
  if (name.length <= MAX_FILE_NAME_CHARS) return name
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 && name.length - dot <= LONGEST_ENDING ? name.slice(dot) : ''
  return name.slice(0, MAX_FILE_NAME_CHARS - ending.length).toWellFormed() + ending
}
