import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. Everything that is written lies below it, or in DATA_DIR. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export const inRoot = (...names) => join(ROOT, ...names)
