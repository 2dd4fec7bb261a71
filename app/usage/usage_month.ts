const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** A calendar month in UTC, `2026-11`: budgets begin anew with it. */
export const monthOf = (at: number) => new Date(at).toISOString().slice(0, 7)

export const isMonth = (text: string) => MONTH.test(text)

/** The first millisecond of a month, and of the next one. */
export function boundsOf(month: string): { from: number; until: number } {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return { from: Date.UTC(year, number - 1), until: Date.UTC(year, number) }
}
