import { existsSync } from 'node:fs'
import Database from 'better-sqlite3'

/** The file of the event logs for commands that only look: one moment of it, while servers and workers go on. Null if there is none. */
export function openEventlogFile(file: string): Database.Database | null {
  if (!existsSync(file)) return null
  const db = new Database(file, { readonly: true })
  db.exec('begin')
  return db
}
