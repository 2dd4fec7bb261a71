import { createWriteStream } from 'node:fs'
import { copyFile, mkdir, mkdtemp, open, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import Database from 'better-sqlite3'
import { create } from 'tar'
import { dataFiles, isDatabase } from '#app/backup/data_files'
import { fileHash } from '#app/backup/file_hash'
import { BACKUP_VERSION, MANIFEST_FILE, type Manifest } from '#app/backup/manifest'

type Options = Pick<Manifest, 'kamba' | 'keyMark'> & {
  dataFolder: string
  /** The archive; must not exist yet. */
  to: string
}
/** A lock that lasts longer than a commit is somebody's EXCLUSIVE. */
const LOCK_TIMEOUT_MS = 5_000

/**
 * Copies a data folder into one archive while servers and workers go on; readable by its owner alone.
 *
 * `VACUUM INTO` reads each database in one transaction, which holds up no writer, and leaves out what was deleted: freed pages of
 * a chat that is gone are not carried off. Until it is whole the archive has another name.
 * Errors: whatever the disk says; nothing half-made is left behind.
 */
export async function createBackup({ dataFolder, to, kamba, keyMark }: Options): Promise<Manifest> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  const staging = await mkdtemp(join(dirname(to), '.kamba-backup-'))
  const partial = join(staging, 'archive')
  const contents = join(staging, 'contents')
  try {
    await mkdir(contents)
    const files: Manifest['files'][number][] = []
    for (const path of dataFiles(dataFolder)) {
      const copy = join(contents, path)
      await mkdir(dirname(copy), { recursive: true })
      if (isDatabase(path)) copyDatabase(join(dataFolder, path), copy)
      else if (!(await copyUnlessGone(join(dataFolder, path), copy))) continue
      files.push({ path, bytes: (await stat(copy)).size, sha256: await fileHash(copy) })
    }
    const createdAt = new Date().toISOString()
    const manifest: Manifest = {
      format: 'kamba-backup',
      version: BACKUP_VERSION,
      kamba,
      createdAt,
      keyMark,
      files,
    }
    await writeFile(join(contents, MANIFEST_FILE), JSON.stringify(manifest, null, 2))
    const names = [MANIFEST_FILE, ...files.map(({ path }) => path)]
    await pipeline(
      create({ gzip: true, portable: true, cwd: contents }, names),
      createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true })
    )
    await (await open(to, 'wx', 0o600)).close() // claims the name: a rename would replace a backup without a word
    await rename(partial, to)
    return manifest
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

function copyDatabase(file: string, copy: string) {
  const db = new Database(file, { readonly: true, timeout: LOCK_TIMEOUT_MS })
  try {
    db.prepare('vacuum into ?').run(copy)
  } finally {
    db.close()
  }
  const copied = new Database(copy, { readonly: true })
  try {
    const verdict = copied.pragma('quick_check', { simple: true })
    if (verdict !== 'ok') throw new Error(`${basename(file)} is damaged: ${String(verdict)}`)
  } finally {
    copied.close()
  }
}

/** A file that its chat has taken along meanwhile is none of the backup's. */
async function copyUnlessGone(file: string, copy: string): Promise<boolean> {
  try {
    await copyFile(file, copy)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
