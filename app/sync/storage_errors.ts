import Database from 'better-sqlite3'

/** What the disk or another process may do to any write; the caller may try again later. */
export type StorageErrorKind = 'storage_full' | 'storage_busy'

export class StorageError extends Error {
  override name = 'StorageError'

  constructor(
    readonly kind: StorageErrorKind,
    cause: unknown
  ) {
    super(kind === 'storage_full' ? 'The disk is full' : 'The event log is locked', { cause })
  }
}

/** A full disk shows itself as FULL or, where SQLite extends its shared memory, as one of these. */
const FULL = ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_SHMSIZE', 'SQLITE_IOERR_FSYNC']

export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

export function isFull(error: unknown): boolean {
  return error instanceof Database.SqliteError && FULL.includes(error.code)
}

/** The typed error for a full disk or a lock; anything else as it is. */
export function asStorageError(error: unknown): unknown {
  if (isFull(error)) return new StorageError('storage_full', error)
  return isBusy(error) ? new StorageError('storage_busy', error) : error
}
