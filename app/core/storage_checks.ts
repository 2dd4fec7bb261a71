import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import type { HealthCheck } from '#app/core/health'

/** Below this SQLite may fail in the middle of a transaction; nothing is lost then, but nothing can be said either. */
const MIN_FREE_BYTES = 200 * 1024 * 1024
const BYTES_PER_MB = 1024 * 1024

/** Whether the files of the databases, and the folder in which SQLite makes its journals, can be written. */
export function writableCheck(folder: string, files: readonly string[]): HealthCheck {
  return {
    name: 'database files',
    async run() {
      await Promise.all(
        [folder, ...files].map((path) =>
          access(path, constants.R_OK | constants.W_OK).catch((cause) => {
            throw new Error('a database file is missing or cannot be written', { cause })
          })
        )
      )
      return 'writable'
    },
  }
}

export function diskSpaceCheck(folder: string): HealthCheck {
  return {
    name: 'disk space',
    async run() {
      const { bavail, bsize } = await statfs(folder)
      const free = `${Math.floor((bavail * bsize) / BYTES_PER_MB)} MB free`
      if (bavail * bsize < MIN_FREE_BYTES) throw new Error(`only ${free}`)
      return free
    },
  }
}
