import { AttachedFiles, isAttached } from '~/files/attached_files'
import { FileAddresses } from '~/files/file_addresses'
import { KeptFiles } from '~/files/kept_files'
import { UploadQueue } from '~/files/upload_queue'
import { sendFile } from '~/files/upload_request'
import { useOpenedStore } from '~/sync/use_chat_store'

/** All files of one person in this tab: their bytes, what is on its way to the server, and what belongs to drafts. */
export class PersonFiles {
  readonly kept: KeptFiles
  readonly uploads: UploadQueue
  readonly addresses: FileAddresses
  readonly #drafts = new Map<string, AttachedFiles>()

  constructor(readonly storeId: string) {
    this.kept = new KeptFiles({ storeId })
    this.addresses = new FileAddresses(this.kept)
    this.uploads = new UploadQueue({
      storeId,
      kept: this.kept,
      send: sendFile,
      onTaken: (fileId, file) => this.#drafts.forEach((draft) => draft.describe(fileId, file)),
    })
    this.uploads.tryNow()
  }

  /** The files of the draft of a chat, or of the page of a new one. */
  draft(chatId: string | null): AttachedFiles {
    const draftId = chatId ?? 'new'
    const { storeId, kept, uploads } = this
    const release = this.#release
    const draft =
      this.#drafts.get(draftId) ?? new AttachedFiles({ storeId, draftId, kept, uploads, release })
    this.#drafts.set(draftId, draft)
    return draft
  }

  /** Bytes that are nowhere else are never removed to make room: they go when nothing names them. */
  #release = (fileId: string) => {
    if (isAttached(this.storeId, fileId)) return
    if (this.uploads.remove(fileId)) void this.kept.forget(fileId)
  }
}

const people = new Map<string, PersonFiles>()

/** One per person and page: uploads go on while chats are opened and closed. */
export function filesOf(storeId: string): PersonFiles {
  const files = people.get(storeId) ?? new PersonFiles(storeId)
  people.set(storeId, files)
  return files
}

export const usePersonFiles = () => filesOf(useOpenedStore().storeId)
