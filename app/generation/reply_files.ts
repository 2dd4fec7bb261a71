import type { FileStore } from '#app/files/file_store'
import type { KeptFile, NewReplyFile } from '#app/generation/reply_stream'

/** Keeps what models make among the person's files; the part says what the bytes are and not what the model said. */
export const keepFileIn =
  (files: FileStore) =>
  async (storeId: string, file: NewReplyFile): Promise<KeptFile> => {
    const { id, mediaType, bytes } = await files.keep(storeId, file)
    return { kind: 'file', fileId: id, mediaType, name: file.name, bytes }
  }
