import Database from 'better-sqlite3'
import { isBusy } from '#app/sync/storage_errors'

/**
 * Whether another process has a database open, be it idle: leaving WAL mode needs the file to oneself.
 * When nobody has, the file is left with everything in it, and without companions.
 */
export function isInUse(file: string): boolean {
  const db = new Database(file, { timeout: 0 })
  try {
    db.pragma('journal_mode = delete')
    return false
  } catch (error) {
    if (isBusy(error)) return true
    throw error
  } finally {
    db.close()
  }
}
