import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** Made anew from the log by whoever misses them: an old copy beside a newer log would only be wrong. */
const DERIVED = `readmodel${sep}`
/** Of SQLite itself; what they hold is read through the database. */
const COMPANION = /\.sqlite-(wal|shm|journal)$/
const LOG = 'eventlog.sqlite'

/** Where a restore keeps what it replaces, and where it unpacks; neither belongs to a backup. */
export const KEPT_PREFIX = 'before-restore-'
export const UNPACKED_PREFIX = 'restoring-'

export const isDatabase = (path: string) => path.endsWith('.sqlite')

/**
 * What a backup of a data folder holds, in the order in which it must be copied; paths relative to the folder.
 *
 * The log comes first, since everything else is only ever ahead of it harmlessly: a person is made before the first event of their
 * store, an event is moved to an archive before it leaves the log, a file is there before the message that names it. The other way
 * round a restored log could name people, events and files that the backup does not have.
 */
export function dataFiles(folder: string): string[] {
  const paths = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !isLeftOut(path))
    .sort()
  const rank = (path: string) => (path === LOG ? 0 : isDatabase(path) ? 1 : 2)
  return paths.sort((one, other) => rank(one) - rank(other))
}

/** Everything that lies directly in the folder and would be in the way of a restore. */
export function occupants(folder: string): string[] {
  return readdirSync(folder).filter(
    (name) => !name.startsWith(KEPT_PREFIX) && !name.startsWith(UNPACKED_PREFIX)
  )
}

function isLeftOut(path: string) {
  const inTheWay = [KEPT_PREFIX, UNPACKED_PREFIX, '.'].some((prefix) => path.startsWith(prefix))
  return inTheWay || COMPANION.test(path) || path.startsWith(DERIVED)
}
