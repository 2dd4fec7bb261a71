import { chmod, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { extract } from 'tar'
import { isDatabase, KEPT_PREFIX, occupants, UNPACKED_PREFIX } from '#app/backup/data_files'
import { fileHash } from '#app/backup/file_hash'
import { BACKUP_VERSION, type Manifest, MANIFEST_FILE, readManifest } from '#app/backup/manifest'
import { isInUse } from '#app/backup/in_use'
import { raiseHeads } from '#app/backup/raise_heads'

type Options = { file: string; dataFolder: string; force: boolean }

export type RestoreError =
  /** Nothing that `backup:create` has written, or not all of it. */
  | { kind: 'not_a_backup' | 'damaged' | 'too_new'; detail: string }
  /** The data folder holds something, and `force` was not given. */
  | { kind: 'not_empty' }
  /** A server or worker has the data open. */
  | { kind: 'in_use'; detail: string }
export type RestoreOutcome =
  /** `kept`: the folder with what was there before, null if nothing was. */
  { ok: true; manifest: Manifest; kept: string | null } | { ok: false; error: RestoreError }

/**
 * Puts a backup in the place of the data: unpacked and checked beside it first, so that a bad archive changes nothing; what was
 * there is moved aside, never deleted.
 *
 * Moves happen inside the data folder: it may be a mount of its own, across which nothing can be renamed.
 */
export async function restoreBackup({ file, dataFolder, force }: Options): Promise<RestoreOutcome> {
  const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-')
  const before = occupants(dataFolder)
  if (before.length > 0 && !force) return { ok: false, error: { kind: 'not_empty' } }
  const unpacked = join(dataFolder, `${UNPACKED_PREFIX}${stamp}`)
  await mkdir(unpacked, { mode: 0o700 })
  try {
    const manifest = await unpack(file, unpacked)
    if (!('files' in manifest)) return { ok: false, error: manifest }
    await raiseHeads(join(unpacked, 'eventlog.sqlite'))
    const user = before.find((name) => isDatabase(name) && isInUse(join(dataFolder, name)))
    if (user !== undefined) return { ok: false, error: { kind: 'in_use', detail: user } }
    const kept = await moveAside(dataFolder, `${KEPT_PREFIX}${stamp}`)
    for (const name of await readdir(unpacked))
      if (name !== MANIFEST_FILE) await rename(join(unpacked, name), join(dataFolder, name))
    return { ok: true, manifest, kept }
  } finally {
    await rm(unpacked, { recursive: true, force: true })
  }
}

async function unpack(file: string, folder: string): Promise<Manifest | RestoreError> {
  const onlyFiles = (_: string, entry: object) =>
    'type' in entry && (entry.type === 'File' || entry.type === 'Directory')
  try {
    // strict: a name that leads out of the folder, or a broken block, is an error and no warning
    await extract({ file, cwd: folder, strict: true, filter: onlyFiles, noChmod: true })
  } catch (error) {
    return { kind: 'not_a_backup', detail: (error as Error).message }
  }
  const manifest = readManifest(await readFile(join(folder, MANIFEST_FILE), 'utf8').catch(() => ''))
  if (!manifest) return { kind: 'not_a_backup', detail: `${MANIFEST_FILE} is missing or strange` }
  if (manifest.version > BACKUP_VERSION)
    return { kind: 'too_new', detail: `kamba ${manifest.kamba} has written it` }
  return (await firstDamage(manifest, folder)) ?? manifest
}

async function firstDamage({ files }: Manifest, folder: string): Promise<RestoreError | null> {
  const damaged = (detail: string) => ({ kind: 'damaged' as const, detail })
  const known = new Set([MANIFEST_FILE, ...files.map(({ path }) => path)])
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    await chmod(path, entry.isDirectory() ? 0o700 : 0o600)
    const name = path.slice(folder.length + 1)
    if (entry.isFile() && !known.has(name)) return damaged(`${name} is not in the manifest`)
  }
  for (const { path, bytes, sha256 } of files) {
    const found = await stat(join(folder, path)).catch(() => null)
    if (!found) return damaged(`${path} is missing`)
    if (found.size !== bytes || (await fileHash(join(folder, path))) !== sha256)
      return damaged(`${path} is not what was saved`)
    if (isDatabase(path) && !isWhole(join(folder, path)))
      return damaged(`${path} is not a whole database`)
  }
  if (!known.has('eventlog.sqlite')) return damaged('eventlog.sqlite is missing')
  return null
}

function isWhole(file: string): boolean {
  const db = new Database(file, { readonly: true })
  try {
    return db.pragma('integrity_check', { simple: true }) === 'ok'
  } catch {
    return false // not even a database
  } finally {
    db.close()
  }
}

async function moveAside(folder: string, name: string): Promise<string | null> {
  const old = occupants(folder)
  if (old.length === 0) return null
  const kept = join(folder, name)
  await mkdir(kept, { mode: 0o700 })
  for (const occupant of old) await rename(join(folder, occupant), join(kept, occupant))
  return kept
}
