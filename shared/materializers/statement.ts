/**
 * One write of a materializer. Run in the browser by LiveStore and on the server by better-sqlite3.
 *
 * Shape: `$name` in `sql` is bound from `bindValues.name`; values are what SQLite stores, JSON columns as text.
 */
export type Statement = {
  readonly sql: string
  readonly bindValues: Record<string, string | number | null>
  readonly writeTables: ReadonlySet<string>
}

export const statement = (
  table: string,
  sql: string,
  bindValues: Statement['bindValues']
): Statement => ({
  sql,
  bindValues,
  writeTables: new Set([table]),
})
