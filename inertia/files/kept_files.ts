import { dropStored, readStored, storedKeys, writeStored } from '~/sync/page_storage'

/** What is known of bytes that are kept; `isSafe` when the server has them, too. */
type Note = { readonly bytes: number; readonly usedAt: number; readonly isSafe: boolean }

type Options = {
  storeId: string
  /** The browser's caches; an argument so that tests can give their own. */
  caches?: CacheStorage
  maxBytes?: number
}

/** So much of what the server has, too, is kept for reading without a connection. */
const MAX_KEPT_BYTES = 400 * 1024 * 1024

const cacheName = (storeId: string) => `kamba-files:${storeId}`
const notePrefix = (storeId: string) => `kamba-kept:${storeId}:`
const addressOf = (fileId: string) => `/files/${encodeURIComponent(fileId)}`
const textAddressOf = (fileId: string) => `${addressOf(fileId)}/text`

/**
 * The bytes of files in this browser, by their content: what is attached is here before anything else happens to it, and what was
 * shown once is shown again without a connection.
 *
 * In the Cache API and not beside LiveStore's files in OPFS: writing is atomic, no worker and no lock is needed, all tabs see the
 * same, and one call removes everything of a person (docs/decisions/0017-files-in-the-browser.md).
 *
 * What the server does not have is never removed; of the rest, what was used longest ago makes room. Which is which is noted in
 * localStorage, a line per file, so that two tabs never write over each other's.
 */
export class KeptFiles {
  readonly #storeId: string
  readonly #caches: CacheStorage
  readonly #maxBytes: number

  constructor({ storeId, caches = globalThis.caches, maxBytes = MAX_KEPT_BYTES }: Options) {
    this.#storeId = storeId
    this.#caches = caches
    this.#maxBytes = maxBytes
  }

  /**
   * When this resolves with true, the bytes survive a reload.
   *
   * Errors: false when the browser has no room, even after everything was removed that the server has.
   */
  async keep(fileId: string, blob: Blob, { isSafe }: { isSafe: boolean }): Promise<boolean> {
    const known = this.#note(fileId)
    if (known && (await this.read(fileId))) {
      if (isSafe && !known.isSafe) this.markSafe(fileId)
      return true
    }
    await this.#makeRoom(blob.size, this.#maxBytes)
    const isKept = (await this.#put(fileId, blob)) || (await this.#putWithRoom(fileId, blob))
    if (isKept) this.#setNote(fileId, { bytes: blob.size, usedAt: Date.now(), isSafe })
    return isKept
  }

  /** Null when they are not here, or the browser has removed them. */
  async read(fileId: string): Promise<Blob | null> {
    const found = await this.#match(addressOf(fileId))
    const note = this.#note(fileId)
    if (found === null) {
      if (note?.isSafe) dropStored(this.#keyOf(fileId))
      return null
    }
    if (note) this.#setNote(fileId, { ...note, usedAt: Date.now() })
    return found.blob()
  }

  /** The server has them, too: from now on they may make room. */
  markSafe(fileId: string) {
    const note = this.#note(fileId)
    if (note) this.#setNote(fileId, { ...note, isSafe: true })
  }

  /** What the server has read in a document. Small beside the document itself, and removed with it. */
  async keepText(fileId: string, json: string): Promise<void> {
    const cache = await this.#open()
    await cache
      ?.put(textAddressOf(fileId), new Response(json, { headers: JSON_TYPE }))
      .catch(() => {}) // no room: it is asked for again
  }

  async readText(fileId: string): Promise<string | null> {
    const found = await this.#match(textAddressOf(fileId))
    return found === null ? null : found.text()
  }

  async forget(fileId: string): Promise<void> {
    dropStored(this.#keyOf(fileId))
    const cache = await this.#open()
    await cache?.delete(addressOf(fileId))
    await cache?.delete(textAddressOf(fileId))
  }

  /** In all caches: what a guest had may not have been moved yet, and an id names the same bytes wherever they lie. */
  async #match(address: string): Promise<Response | null> {
    return (await this.#caches?.match(address).catch(() => undefined)) ?? null
  }

  /** Null where the browser has no caches, as in some private windows: then nothing is kept. */
  #open = () => this.#caches?.open(cacheName(this.#storeId)).catch(() => null) ?? null

  async #put(fileId: string, blob: Blob): Promise<boolean> {
    const cache = await this.#open()
    if (!cache) return false
    const headers = { 'content-type': blob.type || 'application/octet-stream' }
    return cache.put(addressOf(fileId), new Response(blob, { headers })).then(
      () => true,
      () => false
    )
  }

  async #putWithRoom(fileId: string, blob: Blob): Promise<boolean> {
    await this.#makeRoom(0, 0)
    return this.#put(fileId, blob)
  }

  async #makeRoom(wanted: number, within: number) {
    const notes = this.#notes()
    let sum = wanted + notes.reduce((bytes, { note }) => bytes + note.bytes, 0)
    const removable = notes.filter(({ note }) => note.isSafe)
    removable.sort((a, b) => a.note.usedAt - b.note.usedAt)
    for (const { fileId, note } of removable) {
      if (sum <= within) return
      await this.forget(fileId)
      sum -= note.bytes
    }
  }

  #notes() {
    const prefix = notePrefix(this.#storeId)
    return storedKeys(prefix).flatMap((key) => {
      const note = readStored<Note>(key)
      return note ? [{ fileId: key.slice(prefix.length), note }] : []
    })
  }

  #keyOf = (fileId: string) => notePrefix(this.#storeId) + fileId
  #note = (fileId: string) => readStored<Note>(this.#keyOf(fileId))
  #setNote = (fileId: string, note: Note) => writeStored(this.#keyOf(fileId), note)
}

const JSON_TYPE = { 'content-type': 'application/json' }

/** Part of leaving this browser (sync/local_stores.ts): nothing of that person's files stays. */
export async function removeKeptFiles(storeId: string): Promise<void> {
  await globalThis.caches?.delete(cacheName(storeId))
}

/** What a guest had becomes the account's; what both have is the same bytes. */
export async function moveKeptFiles(former: string, storeId: string): Promise<void> {
  const { caches } = globalThis
  if (!(await caches?.has(cacheName(former)))) return
  const [from, to] = [await caches.open(cacheName(former)), await caches.open(cacheName(storeId))]
  for (const request of await from.keys()) {
    const found = await from.match(request)
    if (found) await to.put(request, found)
  }
}
