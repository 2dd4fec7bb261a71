/** What a provider answered, field by field: each may be missing or something else altogether. */
export type Fields = Readonly<Record<string, unknown>>

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const textsOf = (value: unknown): string[] =>
  listOf(value).filter((each): each is string => typeof each === 'string')

/** Null for what is empty or no text; a name of thousands of characters is cut. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value.trim().slice(0, 120) : null

/** Counts of tokens: whole and above zero. */
export function countOf(...values: unknown[]): number | null {
  const counts = values.map(Number).filter((count) => Number.isInteger(count) && count > 0)
  return counts[0] ?? null
}

/** ISO 8601 date of a date, a time, or seconds since 1970. */
export function dateOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null
  const date = new Date(typeof value === 'number' ? value * 1000 : value)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10)
}
