import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Disk } from '@adonisjs/drive'
import { addFileRow, type FileRow } from '#app/files/file_rows'
import type { Inspected } from '#app/files/inspect_file'
import { sniffMediaType } from '#app/files/media_type'
import { type PdfText, readPdf } from '#app/files/pdf_text'
import { pictureSize } from '#app/files/picture_size'
import StoredFile from '#app/files/stored_file'
import { fileIdOf } from '#shared/file_id'
import { fileName } from '#shared/file_name'

export type NewFile = { readonly bytes: Uint8Array; readonly name: string | null }
export type Page = { readonly number: number; readonly text: string }
export type Kept =
  | { readonly ok: true; readonly file: StoredFile; readonly isNew: boolean }
  | { readonly ok: false; readonly error: 'no_room' }

export type FileStoreTools = {
  disk: Disk
  /** What was ever merged into a store. */
  formerStores: (storeId: string) => readonly string[]
  /** Bytes that the person of a store may have in all. */
  quotaOf: (storeId: string) => Promise<number>
  /** Of a disk on this machine; null for one elsewhere, which looks after its own. */
  folder: string | null
}

/**
 * The files of every person: bytes on a disk by their content, a row for each in app.sqlite. The same bytes of one owner are one file.
 *
 * A file belongs to a store. What a guest had stays in the guest's store when it is merged, and is found through the account's:
 * nothing has to be moved while a reply may still be writing there. The key on the disk names the store, too, so that removing what
 * one owner has can't touch what another has.
 */
export class FileStore {
  readonly #listeners: ((storeId: string, fileId: string) => Promise<void>)[] = []
  /** Of each store the file that is being written: what is refused must not take away the bytes of its twin. */
  readonly #turns = new Map<string, Promise<unknown>>()

  constructor(private readonly tools: FileStoreTools) {}

  /** Told whenever a file has come, in this process, before its sender is answered. */
  onArrived(listener: (storeId: string, fileId: string) => Promise<void>) {
    this.#listeners.push(listener)
  }

  /** What nobody has looked at yet: a model made it. Null when there is no room for it. */
  async keep(storeId: string, { bytes, name }: NewFile): Promise<StoredFile | null> {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const mediaType = sniffMediaType(bytes)
    const found = { mediaType, ...pictureSize(mediaType, bytes) }
    const kept = await this.take(storeId, { bytes, name, sha256, found })
    return kept.ok ? kept.file : null
  }

  /**
   * Keeps bytes that were looked at. When this resolves, bytes and row are on the disk: an event may name them. May be repeated.
   *
   * Shape: `sha256` is of `bytes`.
   */
  take(
    storeId: string,
    file: NewFile & { readonly sha256: string; readonly found: Inspected }
  ): Promise<Kept> {
    const before = this.#turns.get(storeId) ?? Promise.resolve()
    const turn = before.then(() => this.#take(storeId, file))
    const done = turn.catch(() => {})
    this.#turns.set(storeId, done)
    void done.then(() => this.#turns.get(storeId) === done && this.#turns.delete(storeId))
    return turn
  }

  /** Null for what does not exist and what is somebody else's alike. */
  async find(storeId: string, id: string): Promise<StoredFile | null> {
    return StoredFile.query().where({ id }).whereIn('storeId', this.storesOf(storeId)).first()
  }

  /** Those of `ids` that are there, by id. */
  async findAll(storeId: string, ids: readonly string[]): Promise<Map<string, StoredFile>> {
    const stores = this.storesOf(storeId)
    const files = await StoredFile.query()
      .whereIn('id', [...ids])
      .whereIn('storeId', stores)
    return new Map(files.map((file) => [file.id, file]))
  }

  /** Whether a file with this content has this id, and in which of a person's stores; null when in none. */
  async storeFor(storeId: string, fileId: string, sha256: string): Promise<string | null> {
    for (const store of this.storesOf(storeId))
      if ((await fileIdOf(store, sha256)) === fileId) return store
    return null
  }

  /** Throws when the bytes are gone, as after a restore without them. */
  read(file: StoredFile): Promise<Readable> {
    return this.tools.disk.getStream(keyOf(file))
  }

  readBytes(file: StoredFile): Promise<Uint8Array> {
    return this.tools.disk.getBytes(keyOf(file))
  }

  /** The text of a document or a text file, page by page; none of what has no text. */
  async pages(file: StoredFile): Promise<Page[]> {
    if (file.mediaType === 'text/plain')
      return [{ number: 1, text: new TextDecoder().decode(await this.readBytes(file)) }]
    if (file.mediaType !== 'application/pdf') return []
    const { texts } = await this.#pdfText(file)
    return texts.map((text, index) => ({ number: index + 1, text }))
  }

  /** May be interrupted and repeated: the row goes after its bytes. Those of a twin stay. */
  async remove(file: StoredFile): Promise<void> {
    const { storeId, sha256, id } = file
    const twin = await StoredFile.query().where({ storeId, sha256 }).whereNot({ id }).first()
    if (!twin) await this.#removeBytes(keyOf(file))
    await file.delete()
  }

  /** Everything of an owner and of the guests that they were. */
  async removeAllOf(storeId: string): Promise<void> {
    const stores = this.storesOf(storeId)
    for (const file of await StoredFile.query().whereIn('storeId', stores)) await this.remove(file)
    const { folder, disk } = this.tools
    // Of a store that is gone not even the name of its folder stays.
    if (folder !== null) for (const store of stores) await disk.deleteAll(store)
  }

  storesOf(storeId: string): string[] {
    return [storeId, ...this.tools.formerStores(storeId)]
  }

  async #take(
    storeId: string,
    { bytes, name, sha256, found }: Parameters<FileStore['take']>[1]
  ): Promise<Kept> {
    const id = await fileIdOf(storeId, sha256)
    const known = await StoredFile.find(id)
    if (known) return { ok: true, file: known, isNew: false }
    const { mediaType, width = null, height = null, text } = found
    const row: FileRow = {
      id,
      storeId,
      sha256,
      mediaType,
      width,
      height,
      bytes: bytes.byteLength,
      name: name === null ? null : fileName(name),
      pages: text?.pages ?? null,
    }
    const key = keyOf(row)
    await this.tools.disk.put(key, bytes)
    await this.#settle(key)
    if (text) await this.tools.disk.put(textKeyOf(key), JSON.stringify(text))
    const quotaBytes = await this.tools.quotaOf(storeId)
    const isAdded = await addFileRow(row, { stores: this.storesOf(storeId), quotaBytes })
    const file = await StoredFile.find(id)
    // Another process may have been quicker.
    if (file) {
      if (isAdded) for (const listener of this.#listeners) await listener(storeId, id)
      return { ok: true, file, isNew: isAdded }
    }
    const twin = await StoredFile.findBy({ storeId, sha256 })
    if (!twin) await this.#removeBytes(key)
    return { ok: false, error: 'no_room' }
  }

  /** As it was read when it came; a PDF that a model made is read when somebody asks first. */
  async #pdfText(file: StoredFile): Promise<PdfText> {
    const { disk } = this.tools
    const key = textKeyOf(keyOf(file))
    if (await disk.exists(key)) return JSON.parse(await disk.get(key)) as PdfText
    const read = await readPdf(Uint8Array.from(await this.readBytes(file)))
    const text = read.ok ? read.text : { pages: 0, texts: [] }
    await disk.put(key, JSON.stringify(text))
    return text
  }

  async #removeBytes(key: string) {
    // One by one: what deletes many at once wants a sum that not every S3 takes.
    for (const each of [key, textKeyOf(key)])
      if (await this.tools.disk.exists(each)) await this.tools.disk.delete(each)
  }

  /** The log is on the disk when it is acknowledged; a file that it names must not come after it in a power cut. */
  async #settle(key: string) {
    const { folder } = this.tools
    if (folder === null) return
    const path = join(folder, key)
    for (const name of process.platform === 'win32' ? [path] : [path, dirname(path)]) {
      const handle = await open(name, name === path ? 'r+' : 'r')
      await handle.sync().finally(() => handle.close())
    }
  }
}

/** ASCII alone: drives refuse anything else, and a name of somebody's must never become a path. */
const keyOf = ({ storeId, sha256 }: Pick<StoredFile, 'storeId' | 'sha256'>) =>
  `${storeId}/${sha256.slice(0, 2)}/${sha256}`
/** The text of a document lies beside its bytes, and goes with them. */
const textKeyOf = (key: string) => `${key}.text`
