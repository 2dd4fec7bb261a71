import { dropStored, readStored, storedKeys, writeStored } from '~/sync/page_storage'

/** A file that the server does not have yet. */
export type Upload = {
  readonly fileId: string
  readonly sha256: string
  readonly name: string
  readonly at: number
  /** Why it will not be taken, as it is. */
  readonly refusal?: string
  /** A message that was sent names it: signing out would lose it. */
  readonly isSent?: boolean
}

const prefixOf = (storeId: string) => `kamba-upload:${storeId}:`

/** What a person's queue of uploads consists of, in localStorage: a line per file, so that two tabs never write over each other's. */
export class UploadNotes {
  readonly #prefix: string

  constructor(storeId: string) {
    this.#prefix = prefixOf(storeId)
  }

  /** In the order in which they were attached. */
  all(): Upload[] {
    const uploads = storedKeys(this.#prefix).flatMap((key) => readStored<Upload>(key) ?? [])
    return uploads.sort((a, b) => a.at - b.at)
  }

  owed = (): readonly Upload[] => this.all().filter(({ isSent }) => isSent)

  read = (fileId: string) => readStored<Upload>(this.#prefix + fileId)
  write = (upload: Upload) => writeStored(this.#prefix + upload.fileId, upload)
  drop = (fileId: string) => dropStored(this.#prefix + fileId)
}

/** Files that messages name and that no server has; of one store, or of whomever they are. */
export const countUploads = (storeId = ''): number =>
  storedKeys(`kamba-upload:${storeId}`).filter((key) => readStored<Upload>(key)?.isSent).length
