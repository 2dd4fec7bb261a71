import type { Attachment } from '#shared/events/attachment'
import { MAX_ATTACHMENTS } from '#shared/limits'
import type { KeptFiles } from '~/files/kept_files'
import { type FileProblem, readFile } from '~/files/read_file'
import type { UploadQueue } from '~/files/upload_queue'
import type { UploadedFile } from '~/files/upload_request'
import { Observed } from '~/sync/observed'
import { dropStored, readStored, storedKeys, writeStored } from '~/sync/page_storage'

/** What could not be attached, until the person has read it. */
export type Complaint = {
  readonly id: string
  readonly name: string
  readonly bytes: number
  readonly problem: FileProblem | 'too_many' | 'no_room'
}

export type Attached = {
  readonly files: readonly Attachment[]
  readonly complaints: readonly Complaint[]
  /** Names of files that are being read: a moment, even for large ones. */
  readonly reading: number
}

const attachedPrefix = (storeId: string) => `kamba-attached:${storeId}:`

/** Whether any draft of this browser names a file. */
export const isAttached = (storeId: string, fileId: string): boolean =>
  storedKeys(attachedPrefix(storeId)).some((key) =>
    readStored<readonly Attachment[]>(key)?.some((file) => file.fileId === fileId)
  )

const NOTHING: Attached = { files: [], complaints: [], reading: 0 }

type Options = {
  storeId: string
  /** The chat, or `new`. */
  draftId: string
  kept: Pick<KeptFiles, 'keep'>
  uploads: Pick<UploadQueue, 'add' | 'markSent'>
  /** A file that this draft does not name any more. */
  release: (fileId: string) => void
  read?: typeof readFile
}

/**
 * The files of one draft. In this order: the bytes are kept, then the draft names them, then they are uploaded; so a reload at any
 * moment loses at most a file that was not on the screen yet.
 */
export class AttachedFiles {
  readonly now: Observed<Attached>
  readonly #options: Options
  readonly #key: string

  constructor(options: Options) {
    this.#options = options
    this.#key = attachedPrefix(options.storeId) + options.draftId
    const files = readStored<readonly Attachment[]>(this.#key) ?? []
    this.now = new Observed({ ...NOTHING, files })
  }

  async add(chosen: readonly File[]): Promise<void> {
    const { files, reading } = this.now.get()
    const room = Math.max(0, MAX_ATTACHMENTS - files.length - reading)
    for (const file of chosen.slice(room)) this.#complain(file, 'too_many')
    const taken = chosen.slice(0, room)
    this.#set({ reading: reading + taken.length })
    for (const file of taken) {
      await this.#addOne(file).catch(() => this.#complain(file, 'unreadable'))
      this.#set({ reading: this.now.get().reading - 1 })
    }
  }

  /** What another device, or a message that is asked again, names already. */
  addKnown(known: readonly Attachment[]) {
    const { files } = this.now.get()
    const missing = known.filter(({ fileId }) => files.every((file) => file.fileId !== fileId))
    if (missing.length > 0) this.#setFiles([...files, ...missing].slice(0, MAX_ATTACHMENTS))
  }

  /** In the place of all that are there: the draft was changed on another device. */
  replace(files: readonly Attachment[]) {
    this.#setFiles(files)
  }

  remove(fileId: string) {
    this.#setFiles(this.now.get().files.filter((file) => file.fileId !== fileId))
    this.#options.release(fileId)
  }

  forgive(id: string) {
    this.#set({ complaints: this.now.get().complaints.filter((complaint) => complaint.id !== id) })
  }

  /** They belong to a message now. */
  take(): readonly Attachment[] {
    const { files } = this.now.get()
    this.#options.uploads.markSent(files.map(({ fileId }) => fileId))
    this.#setFiles([])
    this.#set({ complaints: [] })
    return files
  }

  /** The server has read it: how many pages a document has is known only now. */
  describe(fileId: string, { mediaType, width, height, pages }: UploadedFile) {
    const { files } = this.now.get()
    if (files.every((file) => file.fileId !== fileId)) return
    const said = { mediaType, ...(width && { width }), ...(height && { height }) }
    this.#setFiles(
      files.map((file) =>
        file.fileId === fileId ? { ...file, ...said, ...(pages && { pages }) } : file
      )
    )
  }

  async #addOne(chosen: File) {
    const { storeId, kept, uploads, read = readFile } = this.#options
    const outcome = await read(chosen, storeId)
    if (!outcome.ok) return this.#complain(chosen, outcome.problem)
    const { attachment, blob, sha256 } = outcome.file
    const { fileId, name } = attachment
    const isKept = await kept.keep(fileId, blob, { isSafe: false })
    if (!isKept) return this.#complain(chosen, 'no_room')
    this.addKnown([attachment])
    uploads.add({ fileId, sha256, name })
  }

  #complain({ name, size }: File, problem: Complaint['problem']) {
    const complaint = { id: crypto.randomUUID(), name, bytes: size, problem }
    this.#set({ complaints: [...this.now.get().complaints, complaint] })
  }

  #setFiles(files: readonly Attachment[]) {
    if (files.length > 0) writeStored(this.#key, files)
    else dropStored(this.#key)
    this.#set({ files })
  }

  #set = (changes: Partial<Attached>) => this.now.set({ ...this.now.get(), ...changes })
}
