import type { Database } from 'better-sqlite3'

/** What a person has chosen under a name of shared/preferences.ts; undefined when they have not. `db` has the tables of their store. */
export function preferenceOf(db: Database, name: string): unknown {
  const value = db.prepare('select value from preferences where name = ?').pluck().get(name)
  return typeof value === 'string' ? JSON.parse(value) : undefined
}
