const SIGNS =
  /malformed|not a database|disk I\/O|SQLITE_(CORRUPT|NOTADB|IOERR|CANTOPEN)|corrupted database|unable to open database|should never be greater than the local head|no such (table|column)/i

/** Whether an error says that the local database is damaged: then it is made anew, and waiting would not help. */
export const looksDamaged = (error: unknown): boolean => SIGNS.test(textOf(error))

/** Message, causes and LiveStore's own notes of an error; never shown to anybody. */
export function textOf(error: unknown): string {
  if (error instanceof Error) {
    const note = 'note' in error ? String(error.note) : ''
    return `${error.name} ${error.message} ${note} ${error.cause ? textOf(error.cause) : ''}`
  }
  return typeof error === 'object' && error !== null
    ? `${String(error)} ${safeJson(error)}`
    : String(error)
}

const safeJson = (value: object) => {
  try {
    return JSON.stringify(value)
  } catch {
    return '' // a cycle: the text of the object must do
  }
}
