import { createHash, randomUUID } from 'node:crypto'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Disk } from '@adonisjs/drive'
import { sniffMediaType } from '#app/files/media_type'
import StoredFile from '#app/files/stored_file'

export type NewFile = { readonly bytes: Uint8Array; readonly name: string | null }

type NewRow = Pick<StoredFile, 'storeId' | 'sha256' | 'mediaType' | 'bytes' | 'name'>

const MAX_NAME_CHARS = 200

/**
 * The files of every person: bytes on a disk by their content, a row for each in app.sqlite. The same bytes of one owner are one file.
 *
 * A file belongs to a store. What a guest had stays in the guest's store when it is merged, and is found through the account's:
 * nothing has to be moved while a reply may still be writing there. The key on the disk names the store, too, so that removing what
 * one owner has can't touch what another has.
 */
export class FileStore {
  constructor(
    private readonly disk: Disk,
    /** What was ever merged into a store. */
    private readonly formerStores: (storeId: string) => readonly string[],
    /** Of a disk on this machine; null for one elsewhere, which looks after its own. */
    private readonly folder: string | null
  ) {}

  /** When this resolves, bytes and row are on the disk: an event may name them. May be repeated. */
  async keep(storeId: string, { bytes, name }: NewFile): Promise<StoredFile> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const known = await StoredFile.findBy({ storeId, sha256 })
    if (known) return known
    const key = keyOf({ storeId, sha256 })
    await this.disk.put(key, bytes)
    await this.#settle(key)
    return this.#add({
      storeId,
      sha256,
      mediaType: sniffMediaType(bytes),
      bytes: bytes.byteLength,
      name: name?.slice(0, MAX_NAME_CHARS).toWellFormed() ?? null,
    })
  }

  /** Null for what does not exist and what is somebody else's alike. */
  async find(storeId: string, id: string): Promise<StoredFile | null> {
    const stores = [storeId, ...this.formerStores(storeId)]
    return StoredFile.query().where({ id }).whereIn('storeId', stores).first()
  }

  /** Throws when the bytes are gone, as after a restore without them. */
  read(file: StoredFile): Promise<Readable> {
    return this.disk.getStream(keyOf(file))
  }

  /** Everything of an owner and of the guests that they were. May be interrupted and repeated: the row goes after its bytes. */
  async removeAllOf(storeId: string): Promise<void> {
    const stores = [storeId, ...this.formerStores(storeId)]
    for (const file of await StoredFile.query().whereIn('storeId', stores)) {
      await this.disk.delete(keyOf(file))
      await file.delete()
    }
    // Of a store that is gone not even the name of its folder stays.
    if (this.folder !== null) for (const store of stores) await this.disk.deleteAll(store)
  }

  async #add(row: NewRow): Promise<StoredFile> {
    try {
      return await StoredFile.create({ id: randomUUID(), ...row, createdAt: Date.now() })
    } catch (error) {
      // Another reply has just kept the same bytes.
      const { storeId, sha256 } = row
      const known = await StoredFile.findBy({ storeId, sha256 })
      if (known) return known
      throw error
    }
  }

  /** The log is on the disk when it is acknowledged; a file that it names must not come after it in a power cut. */
  async #settle(key: string) {
    if (this.folder === null) return
    const path = join(this.folder, key)
    for (const name of process.platform === 'win32' ? [path] : [path, dirname(path)]) {
      const handle = await open(name, name === path ? 'r+' : 'r')
      await handle.sync().finally(() => handle.close())
    }
  }
}

/** ASCII alone: drives refuse anything else, and a name of somebody's must never become a path. */
const keyOf = ({ storeId, sha256 }: Pick<StoredFile, 'storeId' | 'sha256'>) =>
  `${storeId}/${sha256.slice(0, 2)}/${sha256}`
