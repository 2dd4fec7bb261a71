import { createHash } from 'node:crypto'
import { Schema } from 'effect'

/** Raised when an older kamba could not restore what a newer one has written. */
export const BACKUP_VERSION = 1
export const MANIFEST_FILE = 'manifest.json'

const Sha256 = Schema.String.pipe(Schema.pattern(/^[0-9a-f]{64}$/))
/** Relative, forward, and nothing that leads out of its folder. */
const SafePath = Schema.String.pipe(
  Schema.filter((path) => path.split('/').every((part) => !['', '.', '..'].includes(part)))
)

/**
 * The first file of a backup: what is in it, and how each file must look.
 *
 * Shape: `keyMark` tells whether an APP_KEY is the one that was in use, without telling it; it is no part of the backup.
 */
const Manifest = Schema.Struct({
  format: Schema.Literal('kamba-backup'),
  version: Schema.Number,
  kamba: Schema.String,
  createdAt: Schema.String,
  keyMark: Schema.String,
  files: Schema.Array(Schema.Struct({ path: SafePath, bytes: Schema.Number, sha256: Sha256 })),
})
export type Manifest = typeof Manifest.Type

/** Null for anything else. */
export function readManifest(text: string): Manifest | null {
  try {
    return Schema.decodeUnknownSync(Manifest)(JSON.parse(text))
  } catch {
    return null
  }
}

/** The key has at least 16 random characters: its hash can't be turned round by trying. */
export function keyMark(appKey: string): string {
  return createHash('sha256').update(`kamba-backup ${appKey}`).digest('hex').slice(0, 16)
}
